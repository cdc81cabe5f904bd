"""Whether an address is on the premises: this machine, or a private network. Nothing else is reached by mistake."""

import ipaddress
import socket

NEAR = tuple(
    map(
        ipaddress.ip_network,
        ("127.0.0.0/8", "10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16", "::1/128", "fc00::/7"),
    )
)
"""This machine and the private ranges of RFC 1918 and RFC 4193. Link-local addresses are not among them: a cloud's own
interface, which hands out keys, is on one."""


def is_near(address: str) -> bool:
    """Whether a numeric address is on the premises."""
    found = ipaddress.ip_address(address.partition("%")[0])
    found = getattr(found, "ipv4_mapped", None) or found
    return any(found in network for network in NEAR)


def addresses_of(host: str, port: int) -> tuple[str, ...]:
    """The numeric addresses that a host has now; a number is its own. Raises OSError when it has none."""
    try:
        return (str(ipaddress.ip_address(host)),)
    except ValueError:
        pass
    found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    return tuple(dict.fromkeys(str(each[4][0]) for each in found))

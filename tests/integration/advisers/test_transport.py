"""One question, one answer, one deadline: against a real server that behaves as badly as servers do."""

import datetime
import ipaddress
import logging
import ssl
import threading
from pathlib import Path
from typing import Any

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

from fingerpost.advisers import premises
from fingerpost.advisers.transport import LARGEST, BadAddress, Line, NoAnswer

from .conftest import Behaviour, Server, Visit

SHORT = 1.2
WORDS = "words of somebody who wrote to us"


def ask(server: Server, seconds: float = 20, **more: Any) -> Any:
    return Line(server.address.replace("127.0.0.1", "localhost"), seconds, **more).ask("/try", {"text": WORDS})


class TestAsking:
    def test_question_and_answer_travel_as_json(self, server: Server) -> None:
        server.answers({"found": ["é", 1.5, None]})
        assert ask(server) == {"found": ["é", 1.5, None]}
        assert (server.visits[0].path, server.visits[0].asked) == ("/try", {"text": WORDS})

    def test_an_address_may_have_a_path(self, server: Server) -> None:
        Line(f"{server.address}/presidio/", 20).ask("/analyze", {})
        assert server.visits[0].path == "/presidio/analyze"

    def test_the_token_goes_with_it_and_stands_nowhere_else(self, server: Server) -> None:
        line = Line(server.address, 20, "s3cret-token")
        line.ask("/try", {})
        assert server.visits[0].headers["Authorization"] == "Bearer s3cret-token"
        assert "s3cret" not in repr(line)

    def test_without_a_token_there_is_no_such_header(self, server: Server) -> None:
        ask(server)
        assert server.visits[0].headers["Authorization"] is None

    def test_the_environments_proxy_is_not_used(self, server: Server, monkeypatch: pytest.MonkeyPatch) -> None:
        for name in ("HTTP_PROXY", "http_proxy", "ALL_PROXY"):
            monkeypatch.setenv(name, "http://127.0.0.1:1")
        assert ask(server) == []


class TestBadAnswers:
    @pytest.mark.parametrize("status", [201, 204, 400, 401, 404, 429, 500, 503])
    def test_any_status_but_200_is_no_answer(self, server: Server, status: int) -> None:
        server.behaviour = lambda visit: visit.say(b"" if status == 204 else b"[]", status)
        with pytest.raises(NoAnswer, match=f"HTTP status {status}"):
            ask(server)

    @pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
    def test_a_redirect_is_not_followed(self, server: Server, status: int) -> None:
        server.behaviour = lambda visit: visit.say(b"", status, Location=f"{server.address}/elsewhere")
        with pytest.raises(NoAnswer, match="redirect"):
            ask(server)
        assert [visit.path for visit in server.visits] == ["/try"]

    @pytest.mark.parametrize(
        "body",
        [b"", b"<html>", b"{", b"[1] [2]", b'{"a": NaN}', b"[Infinity]", b'{"a": 1, "a": 2}', b"\xff", b"[" * 99999],
    )
    def test_what_is_not_strict_json_is_no_answer(self, server: Server, body: bytes) -> None:
        server.answers(body)
        with pytest.raises(NoAnswer, match="not JSON"):
            ask(server)

    def test_the_largest_answer_is_taken_and_one_byte_more_is_not(self, server: Server) -> None:
        server.answers(b'"' + b"a" * (LARGEST - 2) + b'"')
        assert len(ask(server)) == LARGEST - 2
        server.answers(b'"' + b"a" * (LARGEST - 1) + b'"')
        with pytest.raises(NoAnswer, match="larger than 1024 KiB"):
            ask(server)

    def test_an_answer_without_an_end_is_left_at_the_limit(self, server: Server) -> None:
        def endless(visit: Visit) -> None:
            visit.send_response(200)
            visit.end_headers()
            while not server.stopping.is_set():
                visit.wfile.write(b" " * 65536)

        server.behaviour = endless
        with pytest.raises(NoAnswer, match="larger than"):
            ask(server)

    def test_a_connection_that_closes_without_a_word_is_no_answer(self, server: Server) -> None:
        server.behaviour = lambda visit: visit.connection.close()
        with pytest.raises(NoAnswer, match="connection to it failed"):
            ask(server)

    def test_half_an_answer_is_no_answer(self, server: Server) -> None:
        server.behaviour = lambda visit: visit.say(b"[1, 2", Content_Length="100", Connection="close")
        with pytest.raises(NoAnswer):
            ask(server)

    def test_what_does_not_speak_http_is_no_answer(self, server: Server) -> None:
        server.behaviour = lambda visit: visit.wfile.write(b"220 mail ready\r\n\r\n")
        with pytest.raises(NoAnswer, match="connection to it failed"):
            ask(server)

    def test_where_nobody_listens_is_no_answer(self, server: Server) -> None:
        server.shutdown()
        server.server_close()
        with pytest.raises(NoAnswer, match="could not be reached"):
            ask(server)

    def test_nothing_of_question_or_answer_is_logged_or_told(
        self, server: Server, caplog: pytest.LogCaptureFixture
    ) -> None:
        caplog.set_level(logging.DEBUG)
        server.answers(b"not json, and " + WORDS.encode())
        with pytest.raises(NoAnswer) as told:
            ask(server, token="s3cret-token")
        assert WORDS not in caplog.text + str(told.value)
        assert "s3cret" not in caplog.text + str(told.value)


DRIPS = 250


def silent(visit: Visit) -> None:
    """Says nothing for long, and then what would have been a good answer."""
    visit.server.stopping.wait(DRIPS * 0.02)
    visit.say(b"[]")


def drips(begin: bytes, end: bytes = b"") -> Behaviour:
    """A good answer, told one byte at a time for longer than anybody waits."""

    def drip(visit: Visit) -> None:
        visit.wfile.write(begin)
        for _ in range(DRIPS):
            if visit.server.stopping.wait(0.02):
                return
            try:
                visit.wfile.write(b"a")
            except OSError:
                visit.server.cut.set()
                return
        visit.wfile.write(end)

    return drip


HEADERS = drips(b"HTTP/1.1 200 OK\r\nX-Slow: ", b"\r\nContent-Length: 2\r\n\r\n[]")
BODY = drips(f'HTTP/1.1 200 OK\r\nContent-Length: {DRIPS + 2}\r\n\r\n"'.encode(), b'"')
REST = drips(b'HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n"', b'"')
SLOW = pytest.mark.parametrize(
    "behaviour",
    [drips(b"HTTP/1.1 200 O", b"\r\nContent-Length: 2\r\n\r\n[]"), HEADERS, BODY, REST],
    ids=["drips the status", "drips a header", "drips the body", "drips a body without a length"],
)


class TestTheDeadline:
    @SLOW
    def test_it_holds_however_slowly_a_good_answer_drips(self, server: Server, behaviour: Behaviour) -> None:
        server.behaviour = behaviour
        with pytest.raises(NoAnswer, match=r"did not answer within 1\.2 seconds"):
            ask(server, SHORT)

    @SLOW
    def test_the_connection_is_then_cut(self, server: Server, behaviour: Behaviour) -> None:
        server.behaviour = behaviour
        with pytest.raises(NoAnswer):
            ask(server, SHORT)
        assert server.cut.wait(20), "the other end goes on talking to somebody who has left"

    def test_it_holds_when_nothing_is_said(self, server: Server) -> None:
        server.behaviour = silent
        with pytest.raises(NoAnswer, match=r"did not answer within 1\.2 seconds"):
            ask(server, SHORT)

    def test_it_holds_while_a_name_is_looked_up(self, server: Server, monkeypatch: pytest.MonkeyPatch) -> None:
        asked = threading.Event()

        def slow(*_: Any, **__: Any) -> Any:
            asked.set()
            server.stopping.wait(30)
            raise OSError

        monkeypatch.setattr(premises.socket, "getaddrinfo", slow)
        with pytest.raises(NoAnswer, match="did not answer within"):
            ask(server, SHORT)
        assert asked.is_set()


class TestThePremises:
    @pytest.mark.parametrize(
        "address",
        [
            "ftp://127.0.0.1",
            "127.0.0.1:80",
            "http://",
            "http://127.0.0.1:notaport",
            "http://127.0.0.1:0",
            "http://user:word@127.0.0.1",
            "http://127.0.0.1/?key=1",
            "http://[::1",
            "file:///etc/passwd",
            "",
        ],
    )
    def test_an_address_that_cannot_be_used_is_refused(self, address: str) -> None:
        with pytest.raises(BadAddress, match="http:// or https://"):
            Line(address, 5).check()

    @pytest.mark.parametrize(
        "host",
        ["127.0.0.1", "127.8.9.1", "10.0.0.4", "172.16.0.1", "172.31.255.1", "192.168.1.9", "::1", "fd00::5",
         "::ffff:10.1.2.3"],
    )  # fmt: skip
    def test_this_machine_and_private_networks_are_near(self, host: str) -> None:
        assert premises.is_near(host)

    @pytest.mark.parametrize(
        "host",
        ["8.8.8.8", "172.32.0.1", "172.15.0.1", "11.0.0.1", "192.169.0.1", "100.64.0.1", "169.254.169.254", "0.0.0.1",
         "203.0.113.5", "fe80::1%eth0", "2001:db8::1", "::ffff:8.8.8.8"],
    )  # fmt: skip
    def test_everything_else_is_not(self, host: str) -> None:
        assert not premises.is_near(host)

    @pytest.mark.parametrize("address", ["http://8.8.8.8", "https://169.254.169.254/", "http://[2001:db8::1]:80"])
    def test_a_number_off_the_premises_is_refused_without_asking_anybody(self, address: str) -> None:
        with pytest.raises(BadAddress, match="off your premises"):
            Line(address, 5).check()

    def leads_to(self, monkeypatch: pytest.MonkeyPatch, *addresses: str) -> None:
        found = [(2, 1, 6, "", (address, 80)) for address in addresses]
        monkeypatch.setattr(premises.socket, "getaddrinfo", lambda *_, **__: found)

    def test_a_name_that_leads_off_the_premises_is_refused_at_the_start(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.leads_to(monkeypatch, "203.0.113.5")
        with pytest.raises(BadAddress, match=r"off your premises \(203\.0\.113\.5\).*may_leave_the_premises"):
            Line("https://api.example.org", 5).check()

    def test_one_address_of_several_that_leads_away_is_enough(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.leads_to(monkeypatch, "10.0.0.1", "203.0.113.5")
        with pytest.raises(BadAddress, match="off your premises"):
            Line("http://mixed.example.org", 5).check()

    def test_a_name_that_has_no_address_yet_may_have_one_later(self, monkeypatch: pytest.MonkeyPatch) -> None:
        def nobody(*_: Any, **__: Any) -> Any:
            raise OSError

        monkeypatch.setattr(premises.socket, "getaddrinfo", nobody)
        Line("http://later.example.org", 5).check()
        with pytest.raises(NoAnswer, match="no address"):
            Line("http://later.example.org", 5).ask("/try", {})

    def test_a_name_that_is_moved_away_after_the_start_gets_nothing(
        self, server: Server, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        self.leads_to(monkeypatch, "127.0.0.1", "203.0.113.5")
        with pytest.raises(NoAnswer, match="off your premises, so nothing was sent"):
            ask(server)
        assert server.visits == []

    def test_leaving_them_is_said_outright_and_only_sealed(self) -> None:
        Line("https://203.0.113.5", 5, may_leave=True).check()
        with pytest.raises(BadAddress, match="https://"):
            Line("http://203.0.113.5", 5, may_leave=True).check()


@pytest.fixture
def sealed(server: Server, tmp_path: Path) -> Path:
    """The server behind TLS; its certificate is in the file."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "adviser")])
    now = datetime.datetime.now(datetime.UTC)
    made = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(1)
        .not_valid_before(now - datetime.timedelta(days=1))
        .not_valid_after(now + datetime.timedelta(days=1))
        .add_extension(x509.SubjectAlternativeName([x509.IPAddress(ipaddress.ip_address("127.0.0.1"))]), False)
        .add_extension(x509.BasicConstraints(ca=True, path_length=None), True)
        .sign(key, hashes.SHA256())
    )
    private = key.private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    )
    certificate = tmp_path / "certificate.pem"
    certificate.write_bytes(made.public_bytes(serialization.Encoding.PEM))
    both = tmp_path / "both.pem"
    both.write_bytes(private + certificate.read_bytes())
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(both)
    server.socket = context.wrap_socket(server.socket, server_side=True, do_handshake_on_connect=False)
    return certificate


class TestTls:
    def test_a_certificate_that_the_machine_trusts_is_trusted(
        self, server: Server, sealed: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setenv("SSL_CERT_FILE", str(sealed))
        assert Line(server.address.replace("http:", "https:"), 20).ask("/try", {}) == []

    def test_any_other_is_not_and_nothing_is_sent(self, server: Server, sealed: Path) -> None:
        with pytest.raises(NoAnswer, match="SSLCertVerificationError"):
            Line(server.address.replace("http:", "https:"), 20).ask("/try", {})
        assert server.visits == []

    def test_the_deadline_holds_under_tls(self, server: Server, sealed: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setenv("SSL_CERT_FILE", str(sealed))
        server.behaviour = HEADERS
        with pytest.raises(NoAnswer, match="did not answer within"):
            Line(server.address.replace("http:", "https:"), 1).ask("/try", {})

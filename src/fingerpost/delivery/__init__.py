"""What arrives and what leaves, without loss and without doubling (3.2g, 4.6, A3c).

Owns the deliveries as the platforms sent them (raw bytes, stored before they are acknowledged) and the effects that a
person's decision asks of a platform: leases with fencing numbers, one attempt for what must not happen twice, reading
back what is unknown, and the list of what only a person can settle. Owns the notices to colleagues as well: when they
leave, how they travel, and what became of each.

Never decides anything, never reads a post, and never calls upwards: the inbox and the desk pull from here.
"""

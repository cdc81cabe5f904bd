"""Whether a pack is whole, sound and proven: what a policy team runs before anybody relies on it."""

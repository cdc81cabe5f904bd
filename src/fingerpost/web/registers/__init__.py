"""Lists beside the queue: media, requests for information, services, legal matters, and how the work went."""

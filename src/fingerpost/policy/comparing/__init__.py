"""What a changed policy would mean: between two packs, and over what was ruled on already."""

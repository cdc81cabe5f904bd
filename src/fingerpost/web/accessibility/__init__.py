"""How accessible these pages are: what is not met, what was tested and what was not, and the page that says so."""

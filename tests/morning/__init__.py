"""One morning at the desk: six stories, told once, that journeys play with three kinds of hands and a camera films."""

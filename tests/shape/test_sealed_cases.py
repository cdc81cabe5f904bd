"""Every question that the desk asks of its cases begins with what somebody may know of them (4.6)."""

import ast

from source_tree import modules, short, tree

THE_PROGRAM = {
    "desk/case_file.py:locked": "locks a row: by itself only for the program, which acts for nobody",
    "desk/operations/arriving.py:note_removed": "the program takes up what a platform says",
    "desk/operations/arriving.py:receive": "the program brings a post to its case",
    "desk/operations/sleeping.py:to_wake": "the program wakes what sleeps",
    "desk/queries/conversation.py:near": "tells what is sealed from what has no case, to leave out its words too",
    "desk/queries/counting.py:_pass": "narrowed by _known; the program itself counts all",
    "desk/queries/counting.py:_unqueued": "counts posts that have no case",
    "desk/queries/counting.py:counts": "narrowed by _known; the program itself counts all",
    "desk/queries/paging.py:page_of": "shows the rows whose keys were narrowed before",
    "desk/queries/proof.py:_cases": "the proof counts everything and names nothing; proved narrows it",
    "desk/queries/proof.py:proof": "counts posts that have no case",
    "desk/queries/references.py:sealed_references": "tells what is sealed, so that no list of something else names it",
    "desk/queries/working.py:working": "narrowed for a person; the program itself counts all",
    "desk/records.py:_of_author": "a ruling is the same whoever looks; what is shown of it is narrowed",
    "desk/refreshing.py:stale": "the program rules again",
    "desk/searching/__init__.py:rebuild": "the index holds all; what is found in it is narrowed",
    "desk/tasks.py:take_removals": "the program takes up what a platform says",
    "desk/watching/alerting.py:raise_alerts": "the program watches over all",
    "desk/watching/closures.py:_touched": "the program moves due times",
}
"""Functions that ask of all cases, each with the reason."""


def asking_all() -> set[str]:
    found = set()
    for path in modules():
        for function in ast.walk(tree(path)):
            if isinstance(function, ast.FunctionDef):
                narrowed = {
                    id(node.value)
                    for node in ast.walk(function)
                    if isinstance(node, ast.Attribute) and node.attr == "known_to"
                }
                found |= {
                    f"{short(path)}:{function.name}"
                    for node in ast.walk(function)
                    if isinstance(node, ast.Attribute)
                    and ast.unparse(node) == "Case.objects"
                    and id(node) not in narrowed
                }
    return found


def test_a_question_about_cases_begins_with_what_somebody_may_know() -> None:
    assert asking_all() == set(THE_PROGRAM)

"""Second looks: a sample of closed cases, looked at again by somebody who does not know what was decided (3.2, A3i).

They tell how alike people decide. They judge nobody: figures are shown to leads, and to each officer about themselves.
"""

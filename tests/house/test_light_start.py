"""Asking for help loads nothing heavy."""

import subprocess
import sys

HEAVY = ("spacy", "sqlalchemy", "alembic", "jinja2", "numpy", "rich", "yaml", "msgspec")


def test_help_loads_no_stage_and_no_heavy_library() -> None:
    program = (
        "import sys\n"
        "from truceline.cli import main\n"
        "assert main(['--help']) == 0\n"
        "print('\\n'.join(sys.modules), file=sys.stderr)\n"
    )
    ran = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True
    )
    loaded = set(ran.stderr.split())
    assert "truceline.cli.verbs" in loaded
    assert [name for name in HEAVY if name in loaded] == []
    stages = {
        name
        for name in loaded
        if name.startswith("truceline.") and not name.startswith("truceline.cli")
    }
    assert stages == {"truceline.errors"}

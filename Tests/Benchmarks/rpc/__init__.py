"""The measurements of `scripts/bench rpc`."""

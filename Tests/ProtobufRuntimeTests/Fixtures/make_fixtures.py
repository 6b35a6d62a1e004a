"""Writes the fixtures that compare the Swift runtime with Python's protobuf.

  python3 Tests/ProtobufRuntimeTests/Fixtures/make_fixtures.py      needs grpcio-tools, as ./scripts/generate installs it

The message is the one that Support/Samples.swift builds; both are changed together.
"""

import pathlib
import sys
import tempfile

from google.protobuf import json_format
from grpc_tools import protoc

here = pathlib.Path(__file__).resolve().parent


def compile_protos(target: str) -> None:
    protos = here.parent / "Protos"
    google = pathlib.Path(protoc.__file__).parent / "_proto"
    status = protoc.main(
        ["protoc", f"-I{protos}", f"-I{google}", f"--python_out={target}", "testmessages/v1/everything.proto"]
    )
    if status != 0:
        raise SystemExit("protoc failed")
    sys.path.insert(0, target)


def sample():
    from testmessages.v1 import everything_pb2 as pb

    message = pb.Everything(
        int32_field=-(2**31),
        int64_field=-(2**63),
        uint32_field=2**32 - 1,
        uint64_field=2**64 - 1,
        sint32_field=-(2**31),
        sint64_field=2**63 - 1,
        fixed32_field=2**32 - 1,
        fixed64_field=2**64 - 1,
        sfixed32_field=-1,
        sfixed64_field=-(2**63),
        float_field=1.5,
        double_field=-0.1,
        bool_field=True,
        string_field="with\0NUL, ünïcode and 🙂",
        bytes_field=bytes([0, 255, 128, 10]),
        side=pb.SIDE_BELOW,
        inner=pb.Everything.Inner(
            value="in", count=7, innermost=pb.Everything.Inner.Innermost(tags=["a", "", "c"])
        ),
        int32s=[0, -1, 2**31 - 1],
        int64s=[0, -1, 2**63 - 1],
        uint32s=[0, 1, 2**32 - 1],
        uint64s=[0, 1, 2**64 - 1],
        sint32s=[0, -1, -(2**31)],
        sint64s=[0, -1, -(2**63)],
        fixed32s=[0, 2**32 - 1],
        fixed64s=[0, 2**64 - 1],
        sfixed32s=[0, -(2**31)],
        sfixed64s=[0, -(2**63)],
        floats=[0.0, -2.25, float("inf")],
        doubles=[0.0, 1e300, float("-inf")],
        bools=[True, False, True],
        strings=["", "x", "nul\0nul"],
        byte_strings=[b"", b"\0", b"abc"],
        sides=[pb.SIDE_BUY, pb.SIDE_UNSPECIFIED, pb.SIDE_7_DAYS],
        inners=[pb.Everything.Inner(), pb.Everything.Inner(count=-1)],
        unpacked=[3, 270, 86942],
        strings_by_string={"k": "v", "a\0b": "nul", "z": "\0"},
        inners_by_int64={-5: pb.Everything.Inner(value="minus five")},
        sides_by_bool={True: pb.SIDE_SELL},
        bytes_by_uint32={2**32 - 1: b"\xff"},
        chosen_inner=pb.Everything.Inner(value="chosen"),
        far="far",
    )
    message.timestamp.FromJsonString("2018-12-31T21:00:00.500Z")
    message.duration.FromJsonString("-1.000000001s")
    message.any.Pack(message.timestamp)
    setattr(message, "default", "keyword")
    setattr(message, "class", 5)
    setattr(message, "in", True)
    setattr(message, "self", "me")
    return message


def main() -> None:
    with tempfile.TemporaryDirectory() as target:
        compile_protos(target)
        message = sample()
        (here / "everything.binpb").write_bytes(message.SerializeToString(deterministic=True))
        (here / "everything.json").write_text(json_format.MessageToJson(message, sort_keys=True) + "\n")


if __name__ == "__main__":
    main()

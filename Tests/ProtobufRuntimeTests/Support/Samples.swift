import Foundation
import ProtobufRuntime
import StandardMessages

typealias Everything = Testmessages.V1.Everything
typealias Side = Testmessages.V1.Side

/// A message with something in every field, the same as `Fixtures/make_fixtures.py` builds.
func makeSample() -> Everything {
  var message = Everything()
  message.int32Field = .min
  message.int64Field = .min
  message.uint32Field = .max
  message.uint64Field = .max
  message.sint32Field = .min
  message.sint64Field = .max
  message.fixed32Field = .max
  message.fixed64Field = .max
  message.sfixed32Field = -1
  message.sfixed64Field = .min
  message.floatField = 1.5
  message.doubleField = -0.1
  message.boolField = true
  message.stringField = "with\0NUL, ünïcode and 🙂"
  message.bytesField = [0, 255, 128, 10]
  message.side = .below
  message.inner = .init(value: "in", count: 7, innermost: .init(tags: ["a", "", "c"]))
  message.timestamp = .init(seconds: 1_546_290_000, nanos: 500_000_000)
  message.duration = .init(seconds: -1, nanos: -1)
  message.any = .init(
    typeUrl: "type.googleapis.com/google.protobuf.Timestamp",
    value: Google.Protobuf.Timestamp(seconds: 1_546_290_000, nanos: 500_000_000).serializedBytes())
  fillRepeated(&message)
  message.choice = .chosenInner(.init(value: "chosen"))
  message.`default` = "keyword"
  message.class = 5
  message.in = true
  message.self_ = "me"
  message.far = "far"
  return message
}

private func fillRepeated(_ message: inout Everything) {
  message.int32s = [0, -1, .max]
  message.int64s = [0, -1, .max]
  message.uint32s = [0, 1, .max]
  message.uint64s = [0, 1, .max]
  message.sint32s = [0, -1, .min]
  message.sint64s = [0, -1, .min]
  message.fixed32s = [0, .max]
  message.fixed64s = [0, .max]
  message.sfixed32s = [0, .min]
  message.sfixed64s = [0, .min]
  message.floats = [0, -2.25, .infinity]
  message.doubles = [0, 1e300, -.infinity]
  message.bools = [true, false, true]
  message.strings = ["", "x", "nul\0nul"]
  message.byteStrings = [[], [0], Array("abc".utf8)]
  message.sides = [.buy, .unspecified, ._7Days]
  message.inners = [.init(), .init(count: -1)]
  message.unpacked = [3, 270, 86_942]
  message.stringsByString = ["k": "v", "a\0b": "nul", "z": "\0"]
  message.innersByInt64 = [-5: .init(value: "minus five")]
  message.sidesByBool = [true: .sell]
  message.bytesByUint32 = [.max: [0xFF]]
}

/// A file of `Fixtures`.
func fixture(_ name: String) throws -> [UInt8] {
  let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
  return Array(try Data(contentsOf: folder.appending(path: "Fixtures/\(name)")))
}

/// A small generator with a fixed seed, so that a failure can be repeated (xorshift64*).
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 | 1 }

  mutating func next() -> UInt64 {
    state ^= state >> 12
    state ^= state << 25
    state ^= state >> 27
    return state &* 0x2545_F491_4F6C_DD1D
  }
}

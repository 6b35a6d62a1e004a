import ProtobufRuntime
import StandardMessages
import Testing

@Suite struct RoundTripTests {
  @Test func everyKindOfFieldSurvives() throws {
    let message = makeSample()
    #expect(try Everything(serializedBytes: message.serializedBytes()) == message)
  }

  @Test func bytesAreThoseOfPythonsProtobuf() throws {
    #expect(makeSample().serializedBytes() == (try fixture("everything.binpb")))
  }

  @Test func bytesOfPythonsProtobufAreRead() throws {
    #expect(try Everything(serializedBytes: fixture("everything.binpb")) == makeSample())
  }

  @Test func defaultsTakeNoBytes() throws {
    #expect(Everything().serializedBytes().isEmpty)
    #expect(try Everything(serializedBytes: []) == Everything())
    #expect(Testmessages.V1.Nothing().serializedBytes().isEmpty)
    #expect(try Testmessages.V1.Nothing(serializedBytes: []) == Testmessages.V1.Nothing())
  }

  @Test func serializingAppends() {
    var buffer: [UInt8] = [0, 0, 0, 0, 2]
    Everything(boolField: true).serialize(into: &buffer)
    #expect(buffer == [0, 0, 0, 0, 2, 13 << 3, 1])
  }

  /// What grows most from its C structure to its packed form: -1 as an `int32`, and strings without anything in them.
  @Test(arguments: [1, 10, 100, 500, 600, 700, 800, 900, 1_000, 5_000, 20_000])
  func messagesOfAnySizeArePackedWhole(_ count: Int) throws {
    var message = Everything()
    message.int32s = Array(repeating: -1, count: count)
    message.unpacked = Array(repeating: -1, count: count)
    message.strings = Array(repeating: "", count: count)
    message.inners = Array(repeating: .init(count: -1), count: count)
    message.far = String(repeating: "f", count: count)
    #expect(try Everything(serializedBytes: message.serializedBytes()) == message)
  }

  @Test(arguments: [
    Everything.Choice.chosenString(""), .chosenString("text\0text"), .chosenInt64(0), .chosenInt64(-1),
    .chosenInner(.init()), .chosenInner(.init(count: 1)), .chosenBytes([]), .chosenBytes([0]),
    .chosenSide(.unspecified), .chosenSide(.unrecognized(99)), .chosenBool(false), .chosenBool(true),
    .chosenDouble(0), .chosenDouble(-1.5),
  ])
  func aChoiceIsKeptEvenAtItsDefault(_ choice: Everything.Choice) throws {
    let message = Everything(choice: choice)
    #expect(try Everything(serializedBytes: message.serializedBytes()).choice == choice)
  }

  @Test func presenceOfMessagesIsKept() throws {
    let message = Everything(inner: .init(innermost: .init()), timestamp: .init())
    let decoded = try Everything(serializedBytes: message.serializedBytes())
    #expect(decoded.inner?.innermost != nil)
    #expect(decoded.timestamp == Google.Protobuf.Timestamp())
    #expect(decoded.duration == nil)
  }

  @Test func unknownNumbersOfEnumerationsAreKept() throws {
    let message = Everything(side: .unrecognized(12_345), sides: [.unrecognized(-77), .buy])
    #expect(try Everything(serializedBytes: message.serializedBytes()) == message)
    #expect(Side(rawValue: 1) == .buy)
    #expect(Side.long == .buy)
    #expect(Side(name: "SIDE_LONG") == .buy)
    #expect(Side.unrecognized(5).name == nil)
  }

  @Test func packedAndUnpackedAreReadAlike() throws {
    // Field 31 is packed by its declaration, field 48 is not; here each comes the other way round.
    let unpackedInt32s: [UInt8] = [0xF8, 0x01, 1, 0xF8, 0x01, 2]
    let packedUnpacked: [UInt8] = [0x82, 0x03, 2, 3, 4]
    let message = try Everything(serializedBytes: unpackedInt32s + packedUnpacked)
    #expect(message.int32s == [1, 2])
    #expect(message.unpacked == [3, 4])
  }

  @Test func unknownFieldsAreSkipped() throws {
    let unknown: [UInt8] = [
      0xC0, 0x3E, 1, 0xC2, 0x3E, 2, 65, 66, 0xC5, 0x3E, 1, 2, 3, 4, 0xC1, 0x3E, 1, 2, 3, 4, 5, 6, 7, 8,
    ]
    let message = Everything(boolField: true)
    #expect(try Everything(serializedBytes: unknown + message.serializedBytes() + unknown) == message)
  }

  @Test func theLastOfAChoiceWins() throws {
    let first = Everything(choice: .chosenInner(.init(value: "first", count: 1)))
    for last in [Everything.Choice.chosenBool(true), .chosenString("last"), .chosenBytes([1]), .chosenDouble(2)] {
      let bytes = first.serializedBytes() + Everything(choice: last).serializedBytes()
      #expect(try Everything(serializedBytes: bytes).choice == last)
      let reversed = Everything(choice: last).serializedBytes() + first.serializedBytes()
      #expect(try Everything(serializedBytes: reversed).choice == first.choice)
    }
  }

  @Test func aMessageSentTwiceConcatenatesItsRepeatedFields() throws {
    let first = Everything(inner: .init(value: "kept", innermost: .init(tags: ["a"])))
    let second = Everything(inner: .init(count: 2, innermost: .init(tags: ["b"])))
    let merged = try Everything(serializedBytes: first.serializedBytes() + second.serializedBytes())
    #expect(merged.inner == .init(value: "kept", count: 2, innermost: .init(tags: ["a", "b"])))
  }

  @Test func equalMapsGiveEqualBytes() {
    let keys = (0..<100).map { "key \($0)" }
    let forwards = Everything(stringsByString: Dictionary(uniqueKeysWithValues: keys.map { ($0, $0) }))
    let backwards = Everything(stringsByString: Dictionary(uniqueKeysWithValues: keys.reversed().map { ($0, $0) }))
    #expect(forwards.serializedBytes() == backwards.serializedBytes())
  }

  @Test func defaultsInMapsSurvive() throws {
    let message = Everything(
      stringsByString: ["": ""], innersByInt64: [0: .init(), -5: .init(), .min: .init()],
      sidesByBool: [false: .unspecified])
    #expect(try Everything(serializedBytes: message.serializedBytes()) == message)
  }

  @Test func aMapEntryWithoutKeyOrValueHasTheirDefaults() throws {
    // Field 61 (string, string) with an empty entry, field 62 (int64, Inner) with a key alone.
    let message = try Everything(serializedBytes: [0xEA, 0x03, 0, 0xF2, 0x03, 2, 8, 5])
    #expect(message.stringsByString == ["": ""])
    #expect(message.innersByInt64 == [5: .init()])
  }
}

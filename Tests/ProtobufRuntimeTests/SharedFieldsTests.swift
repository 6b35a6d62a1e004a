import ProtobufRuntime
import Testing

/// A message with many fields shares them between its copies until one is changed.
@Suite struct SharedFieldsTests {
  @Test func changingACopyLeavesTheOriginalAlone() {
    let original = makeSample()
    var copy = original
    #expect(copy == original)
    copy.stringField = "changed"
    copy.strings.append("one more")
    copy.inner?.count = 99
    #expect(original == makeSample())
    #expect(copy != original)
    #expect(copy.stringField == "changed")
    #expect(copy.inner?.count == 99)
  }

  @Test func equalFieldsAreEqualWhereverTheyAre() {
    #expect(makeSample() == makeSample())
    #expect(makeSample().hashValue == makeSample().hashValue)
    #expect(Set([makeSample(), makeSample(), Everything()]).count == 2)
  }

  @Test func aMessageMadeOfDefaultsIsNotChangedThroughAnother() {
    var first = Everything()
    first.stringField = "first"
    #expect(Everything().stringField.isEmpty)
  }
}

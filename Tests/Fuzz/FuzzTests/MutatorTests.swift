import Testing

@Suite struct MutatorTests {
  private let inputs: [[UInt8]] = [Array(0..<100), [], [7]]

  @Test func theChangesAreTheSameEachTime() {
    var first = Mutator(seed: 1, inputs: inputs), second = Mutator(seed: 1, inputs: inputs)
    var other = Mutator(seed: 2, inputs: inputs)
    let made = (0..<500).map { _ in first.next() }
    #expect(made == (0..<500).map { _ in second.next() })
    #expect(made != (0..<500).map { _ in other.next() })
  }

  @Test func mostInputsAreNewAndNoneIsLong() {
    var mutator = Mutator(seed: 1, inputs: [(0..<4_096).map { UInt8(truncatingIfNeeded: $0 &* 37) }])
    let made = (0..<500).map { _ in mutator.next() }
    #expect(Set(made).count > 400)
    #expect(made.allSatisfy { $0.count <= 4_096 })
  }
}

import Testing

/// Every target over what is committed, and over a fixed number of changes to it that are the same each time: without
/// coverage and so without discoveries, but in seconds. `Tests/Fuzz/run` looks for what is new.
@Suite struct CorpusTests {
  private static let changedInputs = 4_000

  @Test(arguments: FuzzTarget.all.map(\.name))
  func takesWhatIsCommittedAndChangesToIt(name: String) throws {
    let target = try #require(FuzzTarget.named(name))
    let corpus = try Corpus(target: name)
    try #require(corpus.inputs.count >= 10)
    for input in corpus.inputs + corpus.findings { run(target, input) }
    var mutator = Mutator(seed: 1, inputs: corpus.inputs)
    for _ in 0..<Self.changedInputs { run(target, mutator.next()) }
  }

  private func run(_ target: FuzzTarget, _ input: [UInt8]) {
    CurrentInput.$bytes.withValue(input) { input.withUnsafeBytes { target.run($0) } }
  }
}

/// What a broken promise is reported with.
enum CurrentInput {
  @TaskLocal static var bytes: [UInt8] = []
}

/// The tests' way to state what must hold: a broken promise fails the test, with the input that broke it.
func require(_ condition: @autoclosure () -> Bool, _ promise: String) {
  if !condition() { Issue.record("broken promise: \(promise); input: \(CurrentInput.bytes)") }
}

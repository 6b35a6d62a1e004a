import Synchronization

@testable import OutcryCommands

/// What a program has written.
final class Transcript: Sendable {
  private let text = Mutex("")

  var written: String { text.withLock { $0 } }
  var lines: [String] { written.split(separator: "\n").map(String.init) }

  func channel(isTerminal: Bool = false) -> OutputChannel {
    OutputChannel(isTerminal: isTerminal) { (text: String) throws(OutputError) in
      self.text.withLock { $0 += text }
    }
  }
}

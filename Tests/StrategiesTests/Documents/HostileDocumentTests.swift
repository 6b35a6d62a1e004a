import Foundation
import Strategies
import Synchronization
import Testing

/// Texts made to hurt cost no more than an error.
struct HostileDocumentTests {
  private func error(_ yaml: String) -> StrategyDocumentError? {
    do {
      _ = try StrategyDocument(yaml: yaml)
      return nil
    } catch {
      return error
    }
  }

  @Test func sizeIsBounded() {
    let padding = String(repeating: "#", count: 65_536)
    #expect(error(padding)?.kind == .missingKey)
    #expect(error(padding + "#")?.kind == .tooLarge)
  }

  @Test func anAliasBombIsRefusedBeforeItIsUnfolded() {
    var yaml = "a0: &a0 [x, x, x, x, x, x, x, x, x]\n"
    for level in 1...40 {
      yaml += "a\(level): &a\(level) [" + (0..<9).map { _ in "*a\(level - 1)" }.joined(separator: ",") + "]\n"
    }
    #expect(error(yaml + "? *a40\n: 1\n")?.kind == .syntax)
    #expect(error("\"#\": \"\n# \", &a [x]: 1\"")?.kind == .syntax)
  }

  @Test func deepNestingIsRefused() {
    for opening in ["[", "{", "{a: ", "[a, ", "? ", "- ", "- - ? "] {
      #expect(error(String(repeating: opening, count: 65_536 / opening.utf8.count)) != nil, "\(opening)")
    }
  }

  @Test func bracketsOfHistoryAreNoNesting() throws {
    let rule = (1...90).map { "close[\($0)] > sma(close, 2)[1]" }.joined(separator: " and ")
    for quote in ["", "'", "\""] {
      let document = "name: x\nentry: \(quote)\(rule)\(quote)\nexit: close[1] > 1\nsizing: { percent_of_equity: 1 }\n"
      #expect(error(document) == nil)
    }
    #expect(error(String(repeating: "[a", count: 20_000)) != nil)
    #expect(error(String(repeating: "a[", count: 20_000)) != nil)
    #expect(error("[" + String(repeating: "a[", count: 20_000)) != nil)
    #expect(error("{a: " + String(repeating: ")[", count: 20_000)) != nil)
  }

  /// The deepest documents that reach the parser, on a thread with a stack as small as an event loop's may be.
  @Test func theDeepestNestingFitsASmallStack() {
    let documents = [
      String(repeating: "- ", count: 63) + "a", String(repeating: "? ", count: 63) + "a",
      String(repeating: "[", count: 64) + String(repeating: "]", count: 64),
      (0..<128).map { String(repeating: " ", count: $0) + "a:" }.joined(separator: "\n") + " "
        + String(repeating: "[", count: 64),
      (0..<64).map { column in
        let margin = String(repeating: " ", count: 2 * column)
        return (column == 0 ? "" : "a:\n") + "\(margin)- "
      }.joined(),
    ]
    let faults = Mutex<[StrategyDocumentError]>([])
    let done = DispatchSemaphore(value: 0)
    let thread = Thread {
      for document in documents {
        if let fault = error(document) { faults.withLock { $0.append(fault) } }
      }
      done.signal()
    }
    thread.stackSize = 256 * 1_024
    thread.start()
    done.wait()
    #expect(faults.withLock { $0.count } == documents.count)
    #expect(faults.withLock { $0.allSatisfy { $0.kind != .tooLarge } })
  }

  @Test(arguments: 1...6) func randomDocumentsNeverTrap(seed: UInt64) {
    let parts = [
      "name", "symbols", "entry", "exit", "sizing", "percent_of_equity", "stop_loss_percent", ": ", ":", "\n", "\n  ",
      "- ", "[", "]", "{", "}", "\"", "'", "|", ">", "#", "&a", "*a", "!!str ", "---\n", "...\n", "%YAML 1.1\n", "? ",
      "close > open", "10", "\t", "\u{0}", "\u{85}", "\u{2028}", "\u{FEFF}", "é", "👩‍👩‍👧", "\\uD800", "<<", "~", ",",
    ]
    var generator = SeededGenerator(seed: seed)
    for _ in 0..<600 {
      let count = Int.random(in: 0...25, using: &generator)
      let yaml = (0..<count).map { _ in parts.randomElement(using: &generator) ?? "" }.joined()
      if let fault = error(yaml) { #expect(!fault.message.isEmpty && (fault.line ?? 1) >= 1) }
    }
  }
}

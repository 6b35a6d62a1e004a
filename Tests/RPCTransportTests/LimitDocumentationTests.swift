import Foundation
import RPCCore
@testable import RPCTransport
import Testing

/// `docs/limits.md` describes the limits that are there.
@Suite struct LimitDocumentationTests {
  /// The cells of the tables' rows.
  private let rows: [[String]]

  init() throws {
    let repository = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let text = try String(contentsOf: repository.appending(path: "docs/limits.md"), encoding: .utf8)
    rows = text.split(separator: "\n").filter { $0.hasPrefix("|") }.map { line in
      line.dropFirst().dropLast().split(separator: "|", omittingEmptySubsequences: false)
        .map { $0.trimmingCharacters(in: .whitespaces) }
    }
  }

  @Test func everyCounterIsThereAndNoOther() {
    let counters = rows.flatMap { $0[3].split(separator: "`").filter { $0.first?.isLetter == true } }.map(String.init)
    #expect(Set(counters).subtracting(["counter"]) == Set(ServerLimit.allCases.map(\.rawValue)))
  }

  @Test func everyDefaultIsWhatItSays() throws {
    var names: [String] = []
    for case (let name?, let value) in Mirror(reflecting: HTTP2ServerLimits()).children where name != "messages" {
      names.append(name)
      let row = try #require(rows.first { $0[0].hasPrefix("`\(name)`") }, "\(name) has no row")
      #expect(row[1] == Self.text(value), "\(name)")
    }
    #expect(names.count == 18)
    let messages = MessageLimits()
    for (what, bytes) in [
      ("received", messages.maximumReceiveBytes), ("decoded", messages.decoding.maximumArenaBytes),
      ("sent", messages.maximumSendBytes),
    ] {
      let row = try #require(rows.first { $0[0].hasPrefix("`messages`, \(what)") })
      #expect(row[1] == Self.text(bytes))
    }
    let grace = try #require(rows.first { $0[0].hasPrefix("`shutdownGrace`") })
    #expect(grace[1] == Self.text(HTTP2ServerConfiguration(port: 0).shutdownGrace))
  }

  /// As people write it.
  private static func text(_ value: Any) -> String {
    switch value {
    case let value as Duration where value >= .seconds(60): "\(value.components.seconds / 60) min"
    case let value as Duration: "\(value.components.seconds) s"
    case let value as Bool: value ? "yes" : "no"
    case let value as any BinaryInteger: text(bytes: Int(value))
    default: "none"
    }
  }

  private static func text(bytes: Int) -> String {
    if bytes.isMultiple(of: 1 << 20) { return "\(bytes >> 20) MiB" }
    if bytes.isMultiple(of: 1 << 10), bytes > 1 << 10 { return "\(bytes >> 10) KiB" }
    return bytes < 1_000 ? "\(bytes)" : "\(bytes / 1_000),\(String(bytes % 1_000 + 1_000).dropFirst())"
  }
}

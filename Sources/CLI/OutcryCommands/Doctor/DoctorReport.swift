import ProtobufRuntime

/// All that `outcry doctor` found.
struct DoctorReport: Hashable, Sendable {
  let server: String
  let usesTLS: Bool
  let checks: [Check]

  /// That of the first step that failed; 0 when none did.
  var exitStatus: Int32 { checks.first { $0.verdict == .fail }?.exitStatus ?? ExitStatus.success }

  /// A line a step, and below it what to do. Ends with a newline.
  func text(style: Style) -> String {
    checks.map { check in
      let verdict = pad(check.verdict.rawValue, to: 7)
      let step = pad(check.step.rawValue, to: 8)
      let line = style.apply(check.verdict.color, to: verdict) + "  " + step + "  " + Cell(check.found).text + "\n"
      return check.next.reduce(line) { text, next in
        text + String(repeating: " ", count: 19) + style.apply(.cyan, to: "next:") + " " + Cell(next).text + "\n"
      }
    }.joined()
  }

  /// One object on one line.
  func json() -> String {
    var writer = JSONWriter(options: JSONWritingOptions(includesDefaultValues: true))
    writer.beginObject()
    writer.key("server")
    writer.write(server)
    writer.key("tls")
    writer.write(usesTLS)
    writer.key("healthy")
    writer.write(exitStatus == ExitStatus.success)
    writer.key("exitStatus")
    writer.write(exitStatus)
    writer.key("checks")
    writer.beginArray()
    for check in checks {
      writer.element()
      check.writeJSON(to: &writer)
    }
    writer.endArray()
    writer.endObject()
    return writer.finish() + "\n"
  }

  private func pad(_ text: String, to width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - text.count))
  }
}

extension Check {
  fileprivate func writeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
    writer.key("step")
    writer.write(step.rawValue)
    writer.key("verdict")
    writer.write(verdict.rawValue)
    writer.key("found")
    writer.write(found)
    writer.key("next")
    writer.beginArray()
    for item in next {
      writer.element()
      writer.write(item)
    }
    writer.endArray()
    writer.endObject()
  }
}

extension Check.Verdict {
  fileprivate var color: Color {
    switch self {
    case .pass: .green
    case .fail: .red
    case .skipped: .dim
    }
  }
}

import HTTP2

extension HTTP2Session {
  func takeEvents() -> [HTTP2Event] {
    var events: [HTTP2Event] = []
    takeEvents { events.append($0) }
    return events
  }
}

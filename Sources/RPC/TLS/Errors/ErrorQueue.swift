import COpenSSL

/// OpenSSL's error queue belongs to the thread, not to the connection: it is emptied before each operation, and read
/// to its end after one that failed.
enum ErrorQueue {
  struct Entry: Hashable {
    var library: Int32
    var reason: Int32
    var text: String
  }

  static func clear() {
    ERR_clear_error()
  }

  /// What has been queued, the cause first.
  static func drain() -> [Entry] {
    var entries: [Entry] = []
    while true {
      let code = ERR_get_error()
      guard code != 0 else { return entries }
      let text = ERR_reason_error_string(code).map { String(cString: $0) } ?? "error \(code)"
      entries.append(Entry(library: ERR_GET_LIB(code), reason: ERR_GET_REASON(code), text: text))
    }
  }
}

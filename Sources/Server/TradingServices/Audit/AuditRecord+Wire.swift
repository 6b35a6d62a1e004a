import OutcryContract
import TradingModel
import TradingRuntime

extension AuditRecord {
  private static let maximumRequestBytes = 4096

  var wire: Wire.AuditRecord {
    let (text, isCut) = request
    var wire = Wire.AuditRecord(
      number: number, time: call.time.wire, method: call.method, sessionId: call.session, principal: call.principal,
      peer: call.peer, userAgent: call.userAgent, requestId: call.requestID, request: text, requestCut: isCut)
    guard let end else { return wire }
    wire.outcome = end.status == 0 ? .succeeded : .failed
    wire.statusCode = UInt32(clamping: end.status)
    wire.message = end.message
    wire.endTime = end.time.wire
    wire.firstRevision = end.revisions?.lowerBound ?? 0
    wire.lastRevision = end.revisions?.upperBound ?? 0
    return wire
  }

  /// As JSON. A request that was too long to keep, or is of a method that this version does not know, is shown as nothing.
  private var request: (text: String, isCut: Bool) {
    guard !call.request.isEmpty, let type = ChangeRequests.types[call.method],
      let text = try? type.init(serializedBytes: call.request).jsonString()
    else { return ("", true) }
    guard text.utf8.count > Self.maximumRequestBytes else { return (text, false) }
    return (text.cut(toBytes: Self.maximumRequestBytes), true)
  }
}

extension String {
  /// At most this many bytes of UTF-8, whole characters.
  func cut(toBytes maximum: Int) -> String {
    guard utf8.count > maximum else { return self }
    var end = utf8.index(utf8.startIndex, offsetBy: maximum)
    while end > startIndex, end.samePosition(in: self) == nil { end = utf8.index(before: end) }
    return String(self[..<end])
  }
}

internal import JournalMessages
internal import ProtobufRuntime
internal import TradingModel
public import TradingRuntime

/// Calls on record as bytes: those for one session that were put on record together.
///
/// One byte of format version, which is 1, four of a CRC-32C in little-endian order, then an `outcry.journal.v1.AuditRun`.
/// The checksum covers everything beside itself, and the session and the last number that the bytes are stored under.
public enum AuditCodec {
  private static let version: UInt8 = 1

  /// - Parameter records: for one session, in the order of their numbers.
  public static func encode(_ records: some Collection<AuditRecord>, session: String, last: UInt64) -> [UInt8] {
    var bytes = RecordWriter.bytes(capacity: records.reduce(0) { $0 + maximumBytes(of: $1) }) { writer in
      writer.byte(version)
      writer.fixed(0)
      var texts = CommonTexts()
      for place in records.indices {
        let start = writer.begin(1)
        records[place].write(to: &writer, &texts)
        writer.end(start)
      }
      for text in texts.all { writer.always(2, text) }
    }
    SealedBytes.seal(&bytes, place: last, session: session)
    return bytes
  }

  /// What a call takes at the most, by itself: with others it takes less, since they have texts in common.
  public static func maximumBytes(of record: AuditRecord) -> Int {
    let call = record.call
    let texts = [call.method, call.principal, call.peer, call.userAgent, call.requestID, record.end?.message ?? ""]
    // Twelve numbers and as many tags and lengths.
    return texts.reduce(160) { $0 + $1.utf8.count } + call.request.count
  }

  /// - Throws: an error that says what is wrong with bytes that ``encode(_:session:last:)`` has not written for this place.
  public static func decode(
    _ bytes: UnsafeRawBufferPointer, session: String, last: UInt64
  ) throws(JournalCodecError) -> [AuditRecord] {
    try SealedBytes.verify(bytes, versions: version...version, place: last, session: session)
    let run: Wire.AuditRun = try JournalCodec.message(
      UnsafeRawBufferPointer(rebasing: bytes[SealedBytes.headerSize...]))
    let texts = run.texts.map { String($0) }
    var records: [AuditRecord] = []
    records.reserveCapacity(run.calls.count)
    for call in run.calls { records.append(try AuditRecord(recorded: call, of: session, texts)) }
    return records
  }
}

/// Texts that many calls have in common, each once.
private struct CommonTexts {
  private(set) var all: [String] = []

  mutating func place(of text: String) -> UInt64 {
    // There are few, and the newest is asked for most.
    if let place = all.lastIndex(of: text) { return UInt64(place) }
    all.append(text)
    return UInt64(all.count - 1)
  }
}

extension AuditRecord {
  fileprivate func write(to writer: inout RecordWriter, _ texts: inout CommonTexts) {
    writer.unsigned(1, number)
    writer.time(2, call.time)
    writer.unsigned(3, texts.place(of: call.method))
    writer.unsigned(4, texts.place(of: call.principal))
    writer.unsigned(5, texts.place(of: call.peer))
    writer.unsigned(6, texts.place(of: call.userAgent))
    writer.text(7, call.requestID)
    writer.always(8, call.request[...])
    guard let end else { return }
    let start = writer.begin(9)
    writer.time(1, end.time)
    writer.signed(2, Int64(end.status))
    writer.text(3, end.message)
    writer.unsigned(4, end.revisions?.lowerBound ?? 0)
    writer.unsigned(5, end.revisions?.upperBound ?? 0)
    writer.end(start)
  }

  fileprivate init(
    recorded call: Wire.AuditCall, of session: String, _ texts: [String]
  ) throws(JournalCodecError) {
    func text(_ place: UInt32, _ field: String) throws(JournalCodecError) -> String {
      guard place < texts.count else { throw .invalid(field: field, reason: "there is no text \(place)") }
      return texts[Int(place)]
    }
    self.init(
      number: call.number,
      call: AuditedCall(
        time: Instant(nanosecondsSinceEpoch: call.time), method: try text(call.method, "method"), session: session,
        principal: try text(call.principal, "principal"), peer: try text(call.peer, "peer"),
        userAgent: try text(call.userAgent, "user_agent"), requestID: String(call.requestId),
        request: Array(call.request)),
      end: call.end.map { end in
        AuditedEnd(
          time: Instant(nanosecondsSinceEpoch: end.time), status: Int(end.status), message: String(end.message),
          revisions: AuditedEnd.revisions(Int64(clamping: end.firstRevision), Int64(clamping: end.lastRevision)))
      })
  }
}

internal import JournalCodec

extension StoredUnit {
  /// What is to be written of the units of a commit: those of one session that follow each other are one, which costs a
  /// store as much as the first of them alone.
  /// - Parameter limit: bytes of a row, unless a single unit is larger.
  static func rows(of units: consuming [CommitQueue.Unit], limit: Int) -> [StoredUnit] {
    var rows: [StoredUnit] = []
    var start = units.startIndex
    while start < units.endIndex {
      let end = end(ofRowAt: start, units, limit)
      let (last, sessionID) = (units[end - 1].last, units[start].sessionID)
      if end - start > 1 { units[start].payload = JournalCodec.joined(units[start..<end].lazy.map(\.payload)) }
      JournalCodec.seal(&units[start].payload, last: last, sessionID: sessionID)
      rows.append(StoredUnit(revision: last, sessionID: sessionID, payload: units[start].payload))
      start = end
    }
    return rows
  }

  private static func end(ofRowAt start: Int, _ units: [CommitQueue.Unit], _ limit: Int) -> Int {
    var end = start
    var bytes = JournalCodec.maximumJoiningBytes
    while end < units.endIndex, units[end].sessionID == units[start].sessionID {
      bytes += units[end].bytes
      if end > start, bytes > limit { break }
      end += 1
    }
    return end
  }
}

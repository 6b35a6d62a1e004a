internal import JournalCodec

extension StoredUnit {
  /// Of one row, unless a single unit is larger. What is read or damaged is a row at a time.
  static let maximumJoinedBytes = 65_536

  /// What is to be written of the units of a commit: those of one session that follow each other are one, which costs a
  /// store as much as the first of them alone.
  static func rows(of units: consuming [CommitQueue.Unit]) -> [StoredUnit] {
    var rows: [StoredUnit] = []
    var start = units.startIndex
    while start < units.endIndex {
      let end = end(ofRowAt: start, units)
      let (last, sessionID) = (units[end - 1].last, units[start].sessionID)
      if end - start > 1 { units[start].payload = JournalCodec.joined(units[start..<end].lazy.map(\.payload)) }
      JournalCodec.seal(&units[start].payload, last: last, sessionID: sessionID)
      rows.append(StoredUnit(revision: last, sessionID: sessionID, payload: units[start].payload))
      start = end
    }
    return rows
  }

  private static func end(ofRowAt start: Int, _ units: [CommitQueue.Unit]) -> Int {
    var end = start
    var bytes = 0
    while end < units.endIndex, units[end].sessionID == units[start].sessionID {
      bytes += units[end].bytes
      if end > start, bytes > maximumJoinedBytes { break }
      end += 1
    }
    return end
  }
}

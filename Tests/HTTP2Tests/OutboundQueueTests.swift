@testable import HTTP2
import Testing

@Suite struct OutboundQueueTests {
  private func read(_ queue: OutboundQueue, _ count: Int) -> (bytes: [UInt8], isLast: Bool) {
    var buffer = [UInt8](repeating: 0, count: count)
    let (result, _) = buffer.withUnsafeMutableBytes { queue.read(into: $0) }
    switch result {
    case .wait: return ([], false)
    case .bytes(let count): return (Array(buffer.prefix(count)), false)
    case .last(let count, _): return (Array(buffer.prefix(count)), true)
    }
  }

  @Test(arguments: [1, 2, 3, 5, 100])
  func chunksComeOutAsOneStream(readSize: Int) {
    let queue = OutboundQueue()
    let chunks: [[UInt8]] = (0..<200).map { index in Array(repeating: UInt8(index), count: index % 4) }
    for chunk in chunks { queue.append(chunk) }
    queue.finish(.endStream)
    var received: [UInt8] = []
    while true {
      let part = read(queue, readSize)
      received += part.bytes
      if part.isLast { break }
    }
    #expect(received == chunks.flatMap { $0 })
    #expect(queue.byteCount == 0)
  }

  @Test func anEmptyQueueWaits() {
    let queue = OutboundQueue()
    #expect(read(queue, 10).bytes.isEmpty)
    queue.append([1])
    #expect(read(queue, 10).bytes == [1])
  }

  @Test func theFirstEndCounts() {
    let queue = OutboundQueue()
    queue.finish(.trailers(["a": "b"]))
    queue.finish(.endStream)
    var buffer = [UInt8](repeating: 0, count: 4)
    let (result, _) = buffer.withUnsafeMutableBytes { queue.read(into: $0) }
    guard case .last(0, .trailers(let trailers)) = result else {
      Issue.record("the queue did not end with its trailers")
      return
    }
    #expect(trailers == ["a": "b"])
  }

  @Test func anAbandonedQueueSendsNothing() {
    let queue = OutboundQueue.abandoned
    queue.append([1, 2])
    queue.finish(.endStream)
    let part = read(queue, 10)
    #expect(part.bytes.isEmpty && !part.isLast)
    #expect(queue.hasEnded)
  }
}

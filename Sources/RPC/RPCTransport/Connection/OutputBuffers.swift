import NIOCore
import NIOPosix

/// The buffer into which the connections of a thread collect their output, one after the other: most have nothing to send
/// most of the time, and one of them each would cost memory for nothing.
enum OutputBuffers {
  /// Sendable because each belongs to the thread that made it, and no other gets hold of it.
  private final class Spare: @unchecked Sendable {
    var buffer = ByteBuffer()
  }

  private static let spare = ThreadSpecificVariable<Spare>()

  /// Its owner's until it is given back: a connection that flushes meanwhile gets another one.
  static func take() -> ByteBuffer {
    guard let spare = spare.currentValue else { return ByteBuffer() }
    let buffer = spare.buffer
    spare.buffer = ByteBuffer()
    return buffer
  }

  /// One whose channel still holds on to what was written is left to the channel.
  static func giveBack(_ buffer: inout ByteBuffer) {
    guard buffer.modifyIfUniquelyOwned({ $0.clear() }) != nil else { return }
    let place = spare.currentValue ?? Spare()
    swap(&place.buffer, &buffer)
    spare.currentValue = place
  }
}

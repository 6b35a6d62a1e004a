/// Why a message cannot be decompressed or compressed.
public enum CompressionError: Error, Hashable, Sendable {
  /// The bytes are not what the algorithm makes: wrong header, wrong data, wrong checksum, cut off, or followed by more.
  case corrupt
  /// The message unfolds to more than the limit. No more than the limit was ever held.
  case tooLarge
  /// zlib has no memory for the stream.
  case outOfMemory
}

import COpenSSL

/// One end of a TLS connection that carries HTTP/2, without a socket, a thread or a clock: ciphertext in, plaintext
/// out; plaintext in, ciphertext out. It owns an OpenSSL connection on two memory buffers and is used from one thread
/// at a time.
///
/// After each call, those that throw too, send what ``readOutput(into:)`` gives: an alert may be in it. What is held
/// of the peer's is at most one incomplete record or handshake message; what is held for it, whatever was written and
/// not yet taken.
public final class TLSSession {
  public enum State: Hashable, Sendable {
    /// → `open`, `failed`.
    case handshaking
    /// → `closedByPeer`, `failed`.
    case open(TLSHandshake)
    /// The peer said that it sends no more (close_notify). Final.
    case closedByPeer
    /// Final.
    case failed(TLSError)
  }

  public internal(set) var state = State.handshaking

  // For each piece of data, where a copy of the whole state would cost more than the question.
  public var isHandshaking: Bool { if case .handshaking = state { true } else { false } }
  public var isClosedByPeer: Bool { if case .closedByPeer = state { true } else { false } }

  /// Freed in `deinit` and nowhere else, with its two buffers.
  let ssl: OpaquePointer
  private let incoming: OpaquePointer
  private let outgoing: OpaquePointer
  /// What a client demands the server's certificate to be for.
  let serverName: String?
  private let resumption: ResumptionCache?
  private var hasClosed = false

  init(_ context: ContextOwner, serverName: String?, resumption: ResumptionCache?) throws(TLSError) {
    ErrorQueue.clear()
    guard let ssl = SSL_new(context.pointer) else { throw .library("open a TLS connection") }
    let (input, output) = (BIO_new(BIO_s_mem()), BIO_new(BIO_s_mem()))
    guard let incoming = input, let outgoing = output else {
      BIO_free(input)
      BIO_free(output)
      SSL_free(ssl)
      throw .library("open a TLS connection")
    }
    SSL_set_bio(ssl, incoming, outgoing)
    self.ssl = ssl
    self.incoming = incoming
    self.outgoing = outgoing
    self.serverName = serverName
    self.resumption = resumption
    SSL_set_ex_data(ssl, Self.ownIndex, Unmanaged.passUnretained(self).toOpaque())
  }

  deinit {
    // OpenSSL takes a connection that ends without close_notify for an attack on its session and lets nobody resume
    // it; since a client that loses its network wants just that, only those that failed are treated so.
    if case .failed = state {} else { SSL_set_shutdown(ssl, SSL_SENT_SHUTDOWN | SSL_RECEIVED_SHUTDOWN) }
    SSL_free(ssl)
  }

  // MARK: - Receiving

  /// Takes what came from the peer, any number of bytes, and hands out what it says, piece by piece. The pieces are
  /// valid during the call of `plaintext` only.
  /// - Throws: why the connection failed, now or before.
  public func receive(
    _ ciphertext: UnsafeRawBufferPointer, plaintext: (UnsafeRawBufferPointer) -> Void
  ) throws(TLSError) {
    var rest = ciphertext[...]
    repeat {
      if case .failed(let error) = state { throw error }
      if case .closedByPeer = state { return }
      let piece = UnsafeRawBufferPointer(rebasing: rest.prefix(Self.pieceBytes))
      rest = rest.dropFirst(piece.count)
      try buffer(piece)
      try advance(plaintext)
    } while !rest.isEmpty
  }

  /// The connection below has ended.
  /// - Throws: `truncated` unless the peer had said that it would.
  public func receiveEnd() throws(TLSError) {
    switch state {
    case .closedByPeer: return
    case .failed(let error): throw error
    case .handshaking: throw fail(.closedDuringHandshake)
    case .open: throw fail(.truncated)
    }
  }

  // MARK: - Sending

  /// Encrypts.
  /// - Throws: `notOpen` before the handshake is complete and after ``close()``.
  public func write(_ plaintext: UnsafeRawBufferPointer) throws(TLSError) {
    if case .failed(let error) = state { throw error }
    guard isOpen, !hasClosed else {
      throw TLSError(kind: .notOpen, reason: "nothing can be sent on a TLS connection that is not open")
    }
    guard !plaintext.isEmpty else { return }
    ErrorQueue.clear()
    var written = 0
    // All of it or nothing, since a memory buffer is never full.
    guard SSL_write_ex(ssl, plaintext.baseAddress, plaintext.count, &written) == 1 else {
      throw fail(.connection(ssl, serverName: serverName))
    }
  }

  /// Says that this side sends no more. What the peer has yet to send can still be received.
  public func close() {
    guard !hasClosed, isOpen || isClosedByPeer else { return }
    hasClosed = true
    ErrorQueue.clear()
    SSL_shutdown(ssl)
    ErrorQueue.clear()
  }

  /// Bytes that wait to be sent.
  public var pendingOutputBytes: Int { BIO_ctrl_pending(outgoing) }

  /// Moves what is to be sent into `buffer`, as far as it fits.
  /// - Returns: how much that is.
  public func readOutput(into buffer: UnsafeMutableRawBufferPointer) -> Int {
    guard pendingOutputBytes > 0 else { return 0 }
    return Int(max(BIO_read(outgoing, buffer.baseAddress, Int32(clamping: buffer.count)), 0))
  }

  // MARK: - Inside

  static let ownIndex: Int32 = 0
  /// A record has at most 16 KiB of plaintext (RFC 8446 §5.1).
  private static let recordBytes = 16 << 10
  /// What the buffer for input grows to, next to a record.
  private static let pieceBytes = 16 << 10

  static func from(_ ssl: OpaquePointer?) -> TLSSession? {
    SSL_get_ex_data(ssl, ownIndex).map { Unmanaged<TLSSession>.fromOpaque($0).takeUnretainedValue() }
  }

  func received(ticket: ResumableSession) {
    if let serverName { resumption?.store(ticket, for: serverName) }
  }

  func fail(_ error: TLSError) -> TLSError {
    state = .failed(error)
    return error
  }

  private func buffer(_ piece: UnsafeRawBufferPointer) throws(TLSError) {
    guard !piece.isEmpty else { return }
    let count = Int32(clamping: piece.count)
    ErrorQueue.clear()
    guard BIO_write(incoming, piece.baseAddress, count) == count else { throw fail(.library("buffer input")) }
  }

  private func advance(_ plaintext: (UnsafeRawBufferPointer) -> Void) throws(TLSError) {
    if isHandshaking { try advanceHandshake() }
    guard isOpen else { return }
    let failure = withUnsafeTemporaryAllocation(byteCount: Self.recordBytes, alignment: 16) { buffer -> TLSError? in
      while true {
        var count = 0
        ErrorQueue.clear()
        let result = SSL_read_ex(ssl, buffer.baseAddress, buffer.count, &count)
        guard result == 1 else { return ended(result) }
        plaintext(UnsafeRawBufferPointer(rebasing: buffer[..<count]))
      }
    }
    if let failure { throw fail(failure) }
  }

  private func ended(_ result: Int32) -> TLSError? {
    switch SSL_get_error(ssl, result) {
    case SSL_ERROR_WANT_READ: return nil
    case SSL_ERROR_ZERO_RETURN:
      state = .closedByPeer
      return nil
    default: return .connection(ssl, serverName: serverName)
    }
  }

  private var isOpen: Bool { if case .open = state { true } else { false } }
}

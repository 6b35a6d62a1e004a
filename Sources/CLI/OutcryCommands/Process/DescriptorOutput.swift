#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

extension OutputChannel {
  /// Writes to a descriptor of this process, without a buffer of its own: a row is with its reader at once.
  static func descriptor(_ descriptor: Int32) -> OutputChannel {
    OutputChannel(isTerminal: isatty(descriptor) == 1) { (text: String) throws(OutputError) in
      try write(Array(text.utf8), to: descriptor)
    }
  }

  private static func write(_ bytes: [UInt8], to descriptor: Int32) throws(OutputError) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { buffer in
        #if canImport(Darwin)
          Darwin.write(descriptor, buffer.baseAddress, buffer.count)
        #elseif canImport(Musl)
          Musl.write(descriptor, buffer.baseAddress, buffer.count)
        #else
          Glibc.write(descriptor, buffer.baseAddress, buffer.count)
        #endif
      }
      if count >= 0 {
        rest = rest.dropFirst(count)
      } else if errno == EPIPE {
        throw .readerIsGone
      } else if errno == EAGAIN {
        // The other end made the pipe or terminal non-blocking; wait until it takes more.
        var wait = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
        _ = poll(&wait, 1, 1000)
      } else if errno != EINTR {
        throw .failed(SystemError.text())
      }
    }
  }
}

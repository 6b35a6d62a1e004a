import Foundation

enum StandardInput {
  /// The lines of standard input. Reading blocks, so it has a thread of its own.
  static var lines: AsyncStream<String> {
    AsyncStream { continuation in
      Thread {
        while let line = readLine() { continuation.yield(line) }
        continuation.finish()
      }.start()
    }
  }
}

enum StandardOutput {
  /// At once and past the buffers of C, whose flushing would wait for the thread that reads.
  static func write(line: String) {
    FileHandle.standardOutput.write(Data((line + "\n").utf8))
  }
}

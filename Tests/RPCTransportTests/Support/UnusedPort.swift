import Glibc

/// A port of 127.0.0.1 where nothing listens until the test itself does: a socket that never listens stays bound to it
/// until the process ends, so that the system gives it to nobody else. Connections to it are refused; a server that
/// may use addresses again (SO_REUSEADDR, as ours does) can listen on it.
func unusedPort() throws -> Int {
  func succeeding(_ result: Int32) throws -> Int32 {
    if result < 0 { throw SocketError(code: errno) }
    return result
  }
  let socket = try succeeding(Glibc.socket(AF_INET, Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue), 0))
  var isReusable: Int32 = 1
  _ = try succeeding(
    setsockopt(socket, SOL_SOCKET, SO_REUSEADDR, &isReusable, socklen_t(MemoryLayout<Int32>.size)))
  var address = sockaddr_in()
  address.sin_family = sa_family_t(AF_INET)
  address.sin_addr.s_addr = UInt32(INADDR_LOOPBACK).bigEndian
  var length = socklen_t(MemoryLayout<sockaddr_in>.size)
  try withUnsafeMutablePointer(to: &address) { pointer in
    try pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { pointer in
      _ = try succeeding(bind(socket, pointer, length))
      _ = try succeeding(getsockname(socket, pointer, &length))
    }
  }
  return Int(UInt16(bigEndian: address.sin_port))
}

private struct SocketError: Error {
  let code: Int32
}

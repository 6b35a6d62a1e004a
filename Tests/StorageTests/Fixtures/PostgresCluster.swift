import Foundation
import Synchronization

/// A PostgreSQL server of the tests' own, on a socket in a temporary directory. It ends with the process of the tests.
final class PostgresCluster: Sendable {
  enum Failure: Error { case cannotStart(String) }

  let directory: String
  private let stop: FileHandle
  private let count = Atomic<Int>(0)

  /// One for all tests, started by the first that needs it.
  static let shared = Result { try PostgresCluster() }

  init() throws {
    // The path of a socket holds 107 characters.
    directory = "/tmp/outcry-pg-\(getpid())-\(UInt32.random(in: 0...UInt32.max))"
    try FileManager.default.createDirectory(atPath: directory, withIntermediateDirectories: true)
    let script = Process()
    script.executableURL = URL(fileURLWithPath: "/bin/bash")
    script.arguments = ["-c", Self.script, "cluster", directory]
    let (input, output) = (Pipe(), Pipe())
    script.standardInput = input
    script.standardOutput = output
    script.standardError = FileHandle(forWritingAtPath: "/dev/null")
    try script.run()
    stop = input.fileHandleForWriting
    // The script says one word when the server takes connections; or ends.
    let word = try output.fileHandleForReading.read(upToCount: 6) ?? Data()
    guard word == Data("ready\n".utf8) else {
      throw Failure.cannotStart("PostgreSQL did not start; scripts/setup test installs it")
    }
  }

  /// As another user than root, whom initdb refuses. The server ends when the script's input does.
  private static let script = """
    set -u
    dir=$1
    bin=$(ls -d /usr/lib/postgresql/*/bin /opt/homebrew/opt/postgresql*/bin 2>/dev/null | sort -V | tail -n 1)
    as=()
    if [[ $(id -u) == 0 ]]; then
      chown postgres "$dir"
      as=(setpriv --reuid=postgres --regid=postgres --init-groups)
    fi
    cd "$dir"
    "${as[@]}" "$bin/initdb" -D "$dir/data" -U outcry --auth=trust --no-sync >/dev/null || exit 1
    "${as[@]}" "$bin/postgres" -D "$dir/data" -k "$dir" -c listen_addresses= -c max_connections=200 >/dev/null 2>&1 </dev/null &
    server=$!
    for _ in $(seq 600); do
      "$bin/pg_isready" -q -h "$dir" && break
      kill -0 $server || exit 1
      sleep 0.1
    done
    echo ready
    read -r _
    kill -INT $server
    wait $server
    rm -rf "$dir"
    """

  /// The name and the URL of a database that is made for it.
  func makeDatabase() throws -> (name: String, url: String) {
    let name = "store\(count.wrappingAdd(1, ordering: .relaxed).newValue)"
    try run("CREATE DATABASE \(name)", in: "postgres")
    return (name, url(name))
  }

  func url(_ database: String) -> String { "postgres://outcry@/\(database)?host=\(directory)" }

  /// Runs statements through psql, and answers what it prints.
  @discardableResult
  func run(_ sql: String, in database: String) throws -> String {
    let psql = Process()
    psql.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    psql.arguments = ["psql", "-qAtX", "-v", "ON_ERROR_STOP=1", url(database), "-c", sql]
    let output = Pipe()
    psql.standardOutput = output
    psql.standardError = output
    try psql.run()
    let text = String(decoding: try output.fileHandleForReading.readToEnd() ?? Data(), as: UTF8.self)
    psql.waitUntilExit()
    guard psql.terminationStatus == 0 else { throw Failure.cannotStart(text) }
    return text
  }
}

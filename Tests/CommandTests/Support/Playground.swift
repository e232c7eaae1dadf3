import Foundation

/// A folder of its own in which a session is played with the program that was just built.
final class Playground {
    let folder: URL

    init() throws {
        folder = FileManager.default.temporaryDirectory.appending(path: "pru-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    }

    /// Another with the same files.
    init(copying other: Playground) throws {
        folder = FileManager.default.temporaryDirectory.appending(path: "pru-\(UUID().uuidString)")
        try FileManager.default.copyItem(at: other.folder, to: folder)
    }

    deinit { try? FileManager.default.removeItem(at: folder) }

    struct Result {
        /// Stdout and stderr together, as somebody at a terminal sees them.
        let screen: String
        let status: Int32
    }

    struct Separate {
        let stdout: String
        let stderr: String
        let status: Int32
    }

    /// Runs a line as a shell would, `pru` being the program just built.
    func run(_ line: String, environment: [String: String] = [:]) throws -> Result {
        let separate = try runSeparately("exec 2>&1\n\(line)", environment: environment)
        return Result(screen: separate.stdout, status: separate.status)
    }

    func runSeparately(_ line: String, environment: [String: String] = [:]) throws -> Separate {
        let process = try start(line, environment: environment)
        return try process.finish()
    }

    /// Starts a line and leaves it running.
    func start(_ line: String, environment: [String: String] = [:]) throws -> Running {
        let process = Process()
        process.executableURL = URL(filePath: "/bin/bash")
        process.arguments = ["-c", line]
        process.currentDirectoryURL = folder
        process.environment = [
            "PATH": "\(Playground.products.path):/usr/bin:/bin", "USER": "head", "HOME": folder.path,
            "LC_ALL": "C.UTF-8", "CYCLES": Playground.cycles.path,
            "RECEIPTS": Playground.checkout.appending(path: "Tests/Receipts").path,
            "ARCHIVES": Playground.archives.path,
            "FORGED": Playground.checkout.appending(path: "Tests/Forged").path,
            "FAULTS": Faults.place,
            "SEAL": Playground.checkout.appending(path: "Tests/Submissions/seal.sh").path,
            "SAMPLES": Playground.checkout.appending(path: "docs/samples").path,
        ].merging(environment) { $1 }
        return try Running(process)
    }

    func path(_ name: String) -> String { folder.appending(path: name).path }

    func read(_ name: String) throws -> Data { try Data(contentsOf: folder.appending(path: name)) }

    /// Writes a file that only its owner can read, as a register is.
    func write(_ bytes: Data, to name: String) throws {
        try bytes.write(to: folder.appending(path: name))
        try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: path(name))
    }

    var files: [String] {
        get throws { try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted() }
    }

    /// Where the build puts its programs: beside the one that runs the tests.
    static let products = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath()
        .deletingLastPathComponent()

    /// The invented cycles, `$CYCLES` in a session.
    static let cycles = checkout.appending(path: "Tests/Cycles")

    /// Archives that are not read, `$ARCHIVES` in a session.
    static let archives = checkout.appending(path: "Tests/Archives")

    /// The checkout that the tests were built from.
    static let checkout = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../..")
        .standardizedFileURL
}

/// A process whose pipes are read while it runs, so that it never waits for a reader.
final class Running: @unchecked Sendable {
    private let process: Process
    private let stdout: Pipe
    private let stderr: Pipe

    init(_ process: Process) throws {
        self.process = process
        stdout = Pipe()
        stderr = Pipe()
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = stdout
        process.standardError = stderr
        try process.run()
    }

    func finish() throws -> Playground.Separate {
        // One pipe could fill while the other is read: the second is read on a thread of its own.
        nonisolated(unsafe) var errors = Data()
        let done = NSCondition()
        nonisolated(unsafe) var isDone = false
        let errorsRead = Thread { [stderr] in
            let bytes = stderr.fileHandleForReading.readDataToEndOfFile()
            done.withLock {
                errors = bytes
                isDone = true
                done.signal()
            }
        }
        errorsRead.start()
        let output = stdout.fileHandleForReading.readDataToEndOfFile()
        done.withLock { while !isDone { done.wait() } }
        process.waitUntilExit()
        return Playground.Separate(
            stdout: String(decoding: output, as: UTF8.self), stderr: String(decoding: errors, as: UTF8.self),
            status: process.terminationStatus)
    }
}

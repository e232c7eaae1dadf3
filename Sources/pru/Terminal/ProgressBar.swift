import Synchronization

#if canImport(Darwin)
    import Darwin
#elseif canImport(Musl)
    import Musl
#else
    import Glibc
#endif

/// How far a long command has come, in the last line of a terminal: only there, only after a second, and gone at the end.
final class ProgressBar: Sendable {
    private struct State {
        var phase = ""
        /// Nil where it cannot be told how much there is to do.
        var share: (done: Int, of: Int)?
        var isShown = false
        var isOver = false
    }

    private let state = Mutex(State())

    /// Nothing is shown with `--json`, or where stderr is no terminal.
    init(for console: Console) {
        guard !console.isJSON, isatty(STDERR_FILENO) == 1 else { return }
        // What it tells of keeps the main thread busy.
        Task.detached { [self] in
            try? await Task.sleep(for: .seconds(1))
            while draw() { try? await Task.sleep(for: .milliseconds(100)) }
        }
    }

    /// Says what is being done, and how much of it is done where that is known.
    func show(_ phase: String, _ done: Int? = nil, of whole: Int? = nil) {
        state.withLock {
            $0.phase = phase
            $0.share = done.flatMap { done in whole.map { (done, $0) } }
        }
    }

    /// Takes it off the screen. Nothing is drawn afterwards.
    func end() {
        state.withLock {
            $0.isOver = true
            if $0.isShown { ProgressBar.write("\r\u{1B}[K") }
        }
    }

    /// False when it is over.
    private func draw() -> Bool {
        state.withLock {
            guard !$0.isOver else { return false }
            $0.isShown = true
            ProgressBar.write("\r\u{1B}[K" + ProgressBar.line($0.phase, $0.share))
            return true
        }
    }

    /// `Reading  [##########..............................]  25%`, or `Saving ...`.
    private static func line(_ phase: String, _ share: (done: Int, of: Int)?) -> String {
        guard let share, share.of > 0 else { return "\(phase) ..." }
        let width = 40
        let filled = min(width, share.done * width / share.of)
        let bar = String(repeating: "#", count: filled) + String(repeating: ".", count: width - filled)
        return "\(phase)  [\(bar)]  \(min(100, share.done * 100 / share.of))%"
    }

    /// What cannot be shown is not missed.
    private static func write(_ text: String) {
        _ = Array(text.utf8).withUnsafeBytes { systemWrite(STDERR_FILENO, $0.baseAddress, $0.count) }
    }
}

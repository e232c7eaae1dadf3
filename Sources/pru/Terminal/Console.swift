import Register
import Sentences
import TargetSetting

#if canImport(Darwin)
    import Darwin
#elseif canImport(Musl)
    import Musl
#else
    import Glibc
#endif

/// The one place that prints: results on stdout, messages on stderr.
final class Console {
    let isJSON: Bool
    /// The day of the rehearsal, which every screen begins with; nil for a real register.
    var rehearsalDay: Day?
    private var hasBegun = false

    init(isJSON: Bool) { self.isJSON = isJSON }

    /// A result, for people.
    func print(_ text: String) { write(text + "\n", to: STDOUT_FILENO) }

    /// A report: for programs as JSON, for people as `tell` says it. That is made of the report alone.
    func show<Report: Encodable>(_ report: Report, telling tell: (Report, Console) -> Void) {
        if isJSON { write(report) } else { tell(report, self) }
    }

    /// The same, where people read one text.
    func show<Report: Encodable>(_ report: Report, _ text: (Report, Console) -> String) {
        show(report, telling: { $1.print(text($0, $1)) })
    }

    /// A report that is made for programs alone; people are shown a file as it is.
    func show<Report: Encodable>(
        making report: () throws -> Report, telling tell: (Console) -> Void
    ) rethrows {
        if isJSON { write(try report()) } else { tell(self) }
    }

    /// For people, what they are to read before they are asked. Programs are told it with what came of it.
    func showAhead<Report>(_ report: Report, _ text: (Report) -> String) {
        if !isJSON { print(text(report)) }
    }

    /// The same, where the text needs no colours.
    func show<Report: Encodable>(_ report: Report, _ text: (Report) -> String) {
        show(report, telling: { $1.print(text($0)) })
    }

    /// A report, for programs.
    func write(_ report: some Encodable) {
        hasBegun = true
        write(ReportText.json(of: report) + "\n", to: STDOUT_FILENO)
    }

    /// A result exactly as it is: a file's text.
    func printVerbatim(_ text: String) {
        hasBegun = true
        write(text, to: STDOUT_FILENO)
    }

    /// Something to know beside the result.
    func message(_ text: String) { write(text + "\n", to: STDERR_FILENO) }

    /// Something to know at once, from whichever thread, whatever else is on the screen.
    static func tell(_ text: String) {
        let bytes = Array((printable(text) + "\n").utf8)
        _ = bytes.withUnsafeBytes { systemWrite(STDERR_FILENO, $0.baseAddress, $0.count) }
    }

    /// Why something was not done.
    func problem(_ text: String) { write(styled(text, .bad, on: STDERR_FILENO) + "\n", to: STDERR_FILENO) }

    /// What follows ESC.
    enum Style: String, CaseIterable {
        case bad = "[31m"
        case good = "[32m"
        case strong = "[1m"
    }

    private static let plain = "[0m"

    /// Stands after ESC in the colours that are made here, until they are written: nobody can type it beforehand.
    private static let mark = "\(UInt64.random(in: .min ... .max))-\(UInt64.random(in: .min ... .max))"

    /// Colour only on a terminal, and never with NO_COLOR.
    func styled(_ text: String, _ style: Style, on stream: Int32 = STDOUT_FILENO) -> String {
        guard isatty(stream) == 1, getenv("NO_COLOR") == nil, !isJSON else { return text }
        return "\u{1B}\(Console.mark)\(style.rawValue)\(text)\u{1B}\(Console.mark)\(Console.plain)"
    }

    /// Asks, where a person can answer; nil where nobody can.
    func ask(_ question: String) -> Answer? {
        guard isatty(STDIN_FILENO) == 1, isatty(STDERR_FILENO) == 1 else { return nil }
        write(question + " ", to: STDERR_FILENO)
        return Answer(readLine() ?? "")
    }

    private func write(_ text: String, to stream: Int32) {
        if !hasBegun, let rehearsalDay {
            hasBegun = true
            write(
                styled("REHEARSAL: today is \(rehearsalDay.inWords)", .strong, on: stream) + "\n", to: stream)
        }
        hasBegun = true
        var bytes = Array(Console.printable(text).utf8)[...]
        while !bytes.isEmpty {
            let count = bytes.withUnsafeBytes { systemWrite(stream, $0.baseAddress, $0.count) }
            if count < 0, errno == EINTR { continue }
            // Whoever reads has gone, or the disk is full: the status must say that the result did not arrive.
            guard count > 0 else {
                let isDone = WorkDone.isAny
                if stream == STDOUT_FILENO {
                    problem(
                        "The result could not be shown: what takes it is full or gone. \(isDone ? "What was asked is done. See \(Remedy.showLog.typed)" : "Nothing was changed.")"
                    )
                }
                exit(isDone ? 2 : 1)
            }
            bytes = bytes.dropFirst(count)
        }
    }

    /// What was typed may hold marks that would steer the terminal; they are shown as �. The colours that `styled` made
    /// stay, and no others: a name may be typed as ESC[31m too.
    private static func printable(_ text: String) -> String {
        guard text.unicodeScalars.contains(where: isControl) else { return text }
        let colours = (Style.allCases.map(\.rawValue) + [plain]).map { "\u{1B}\(mark)\($0)" }
        var result = String.UnicodeScalarView()
        var rest = text.unicodeScalars[...]
        while let scalar = rest.first {
            if scalar == "\u{1B}", let colour = colours.first(where: { rest.starts(with: $0.unicodeScalars) })
            {
                result.append("\u{1B}")
                result.append(contentsOf: colour.unicodeScalars.dropFirst(mark.unicodeScalars.count + 1))
                rest = rest.dropFirst(colour.unicodeScalars.count)
                continue
            }
            result.append(isControl(scalar) ? "\u{FFFD}" : scalar)
            rest = rest.dropFirst()
        }
        return String(result)
    }

    /// C0 and C1 controls and DEL, other than line breaks and tabs, and the marks that turn a text, break its line or hide in it.
    static func isControl(_ scalar: Unicode.Scalar) -> Bool {
        guard scalar.value >= 0xA0 else {
            return (scalar.value < 0x20 || scalar.value >= 0x7F) && scalar != "\n" && scalar != "\t"
        }
        switch scalar.properties.generalCategory {
        case .lineSeparator, .paragraphSeparator: return true
        // The joiners are letters' own business in several scripts.
        case .format: return scalar.value != 0x200C && scalar.value != 0x200D
        default: return false
        }
    }
}

/// `write(2)`, for those with a `write` of their own.
func systemWrite(_ descriptor: Int32, _ bytes: UnsafeRawPointer?, _ count: Int) -> Int {
    write(descriptor, bytes, count)
}

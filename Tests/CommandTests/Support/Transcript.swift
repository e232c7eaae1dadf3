import Canonical
import Foundation
import Samples

/// A session that anybody can read: lines that start with `$ ` are typed, what follows is on the screen, and `[1]` is an
/// exit status other than 0.
struct Transcript {
    struct Step {
        let command: String
        var screen: String
        var status: Int32
    }

    let steps: [Step]
    /// The text before the first command.
    let preamble: String

    init(_ text: String) {
        var steps: [Step] = []
        var preamble = ""
        for line in text.split(separator: "\n", omittingEmptySubsequences: false).dropLast(
            text.hasSuffix("\n") ? 1 : 0)
        {
            if line.hasPrefix("$ ") {
                steps.append(Step(command: String(line.dropFirst(2)), screen: "", status: 0))
            } else if steps.isEmpty {
                preamble += line + "\n"
            } else if line.hasPrefix("["), line.hasSuffix("]"),
                let status = Int32(line.dropFirst().dropLast())
            {
                steps[steps.count - 1].status = status
            } else {
                steps[steps.count - 1].screen += line + "\n"
            }
        }
        self.steps = steps
        self.preamble = preamble
    }

    init(preamble: String, steps: [Step]) {
        self.preamble = preamble
        self.steps = steps
    }

    var text: String {
        preamble
            + steps.map { "$ \($0.command)\n\($0.screen)" + ($0.status == 0 ? "" : "[\($0.status)]\n") }
            .joined()
    }

    /// The sessions that are played first, in the same folder: a line `After: ready-to-sign.txt` of the preamble.
    var comesAfter: [String] {
        preamble.split(separator: "\n").filter { $0.hasPrefix("After: ") }.map { String($0.dropFirst(7)) }
    }

    /// Types every command in a playground, and gives what then was on the screen.
    func played(in playground: Playground) throws -> Transcript {
        Transcript(
            preamble: preamble,
            steps: try steps.map { step in
                let result = try playground.run(step.command)
                var screen = result.screen.replacingOccurrences(of: playground.folder.path, with: "FOLDER")
                    .replacingOccurrences(of: Playground.cycles.path, with: "CYCLES")
                    .replacingOccurrences(of: Playground.archives.path, with: "ARCHIVES")
                screen = Transcript.withoutFingerprints(screen)
                if !screen.isEmpty, !screen.hasSuffix("\n") { screen += "\n" }
                return Step(command: step.command, screen: screen, status: result.status)
            })
    }
}

extension Transcript {
    /// Every register has a key of its own, made by chance: what is shown of it is always this. The LA's is that of the
    /// tests.
    private static func withoutFingerprints(_ screen: String) -> String {
        let known = ([Sample.laKey, Sample.otherKey] + Sample.post.map(\.key)).map(\.publicKey.fingerprint)
        // So has its journal, by the moments and the names in it.
        let screen = screen.replacing(/\b([0-9]+):[0-9a-f]{64}\b/) {
            "\($0.output.1):3f2a91bc07de55aa1c2d..."
        }
        return screen.replacing(/\b[0-9a-f]{4}(-[0-9a-f]{4}){4}\b/) { match in
            known.contains(String(match.output.0)) ? String(match.output.0) : "3f2a-91bc-07de-55aa-1c2d"
        }
    }
}

/// The sessions in a Markdown page: its ```console blocks, one after another.
struct Page {
    private let text: String

    init(_ text: String) { self.text = text }

    private static let fence = "```console\n"

    /// The page with every block as it is when its commands are typed, all in one playground.
    func played(in playground: Playground) throws -> String {
        try played { _, session in try session.played(in: playground) }
    }

    /// - Parameter play: plays a block; with what stands between the block before and this.
    func played(_ play: (_ above: Substring, Transcript) throws -> Transcript) throws -> String {
        let pieces = text.components(separatedBy: Page.fence)
        var written = pieces[0]
        var above = pieces[0][...]
        for piece in pieces.dropFirst() {
            let end = piece.range(of: "```")?.lowerBound ?? piece.endIndex
            let session = try play(above, Transcript(String(piece[..<end])))
            above = piece[end...]
            written += Page.fence + session.text + above
        }
        return written
    }
}

import Formats
import Foundation
import Samples
import Testing

/// The submissions that come with the LA's guide: what the units of the samples send, one of them altered on the way. Where
/// that changes they are written anew with `RECORD=1`.
@Suite struct PostFixtureTests {
    @Test(
        "The post of the LA's guide is what the units of the samples send", arguments: Sample.post.map(\.name)
    )
    func isAsSent(_ name: String) throws {
        let posted = try #require(Sample.post.first { $0.name == name })
        let isAltered = name == "cedar.json"
        let bytes = isAltered ? PostFixtureTests.altered(posted.file.text) : posted.file.bytes
        let folder = name == "oak.json" ? "docs/samples" : "docs/samples/post"
        let file = Playground.checkout.appending(path: "\(folder)/\(name)")
        if ProcessInfo.processInfo.environment["RECORD"] == "1" { try bytes.write(to: file) }
        #expect(try Data(contentsOf: file) == bytes, "\(name) is not what the unit sends")
    }

    /// A better absence target, written over the one that was signed.
    private static func altered(_ text: String) -> Data {
        Data(text.replacingOccurrences(of: #""target":"21.0""#, with: #""target":"18.0""#).utf8)
    }
}

import Canonical
import Formats
import Foundation
import Register
import TargetSetting
import Testing

/// What leaves a register of its key.
@Suite struct KeyCommandTests {
    private func exported() throws -> Playground {
        let playground = try Playground()
        try TranscriptTests.play(["everybody-has-signed.txt"], in: playground)
        #expect(try playground.run("pru export --output out.json --csv rows.csv").status == 0)
        return playground
    }

    private func key(of playground: Playground) throws -> SigningKey {
        let register = try Register(path: playground.path("pru.sqlite")) { try CycleFile(json: $0).cycle }
        return try register.signingKey()
    }

    @Test("The secret of the key is in no file but the register and its copies, and on no screen")
    func secretStays() throws {
        let playground = try exported()
        let secret = try key(of: playground).secret
        let commands = [
            "pru", "pru --json", "pru export", "pru export --json --output again.json", "pru log",
            "pru log --json", "pru log --verify --json", "pru verify out.json --json",
            "pru backup copy.sqlite",
            "pru receipt", "pru receipt --json", "pru receipt $RECEIPTS/1-received.json --json",
        ]
        for command in commands {
            let result = try playground.run(command)
            #expect(result.status == 0, "\(command): \(result.screen)")
            #expect(!result.screen.contains(secret), "\(command)")
        }
        let holding = try playground.files.filter {
            try playground.read($0).firstRange(of: Data(secret.utf8)) != nil
        }
        #expect(holding == ["copy.sqlite", "pru.sqlite"])
    }

    @Test("What is exported is signed with the register's key, whose fingerprint every screen shows alike")
    func fingerprint() throws {
        let playground = try exported()
        let key = try key(of: playground).publicKey
        #expect(try Verification(of: playground.read("out.json")).signer == key)
        for command in ["pru export", "pru export --json", "pru --json", "pru verify out.json"] {
            #expect(try playground.run(command).screen.contains(key.fingerprint), "\(command)")
        }
    }
}

import TargetSetting

extension Receipt {
    /// The LA's receipt for the first submission of the 2010 cycle, as `Sample.export` makes it.
    static func sample(
        number: Int = 1, issuedOn: Day = "2010-12-10", receivedOn: Day = "2010-12-10",
        laDeadline: Day? = "2010-12-13", statutoryDate: Day? = "2010-12-31",
        authority: PersonText = "Norfolk", cycle: String = "2010-autumn-pru",
        cycleDigest: String = "the cycle's", dfe: String? = nil, isRehearsal: Bool = false, revision: Int = 1,
        unit: PersonText? = nil, extendedUntil: Day? = nil,
        decision: Decision = .received, targets: [TargetSetByLA] = []
    ) -> Receipt {
        guard let own = try? PlayedCycle.autumn2010.unit(), let dfe = try? dfe.map(DfENumber.init) ?? own.dfe
        else { preconditionFailure("the 2010 cycle has a unit") }
        return Receipt(
            authority: authority, cycle: cycle, cycleDigest: cycleDigest, unit: unit ?? own.name, dfe: dfe,
            number: number, issuedOn: issuedOn, isRehearsal: isRehearsal, revision: revision,
            digest: String(repeating: "\(revision)", count: 64), receivedOn: receivedOn,
            arrival: Punctuality(
                on: receivedOn, laDeadline: laDeadline, statutoryDate: statutoryDate,
                extendedUntil: extendedUntil),
            decision: decision, targets: targets)
    }

    /// The same for what was exported, received and answered on 6 December.
    static func sixth(
        number: Int = 1, laDeadline: Day? = "2010-12-13", authority: PersonText = "Norfolk",
        cycle: String = "2010-autumn-pru", cycleDigest: String = "the cycle's", dfe: String? = nil,
        isRehearsal: Bool = false, revision: Int = 1, decision: Decision = .received,
        targets: [TargetSetByLA] = []
    ) -> Receipt {
        sample(
            number: number, issuedOn: "2010-12-06", receivedOn: "2010-12-06", laDeadline: laDeadline,
            authority: authority, cycle: cycle, cycleDigest: cycleDigest, dfe: dfe, isRehearsal: isRehearsal,
            revision: revision, decision: decision, targets: targets)
    }
}

extension AuthorityKey.Name {
    static func sample(_ letter: String) -> AuthorityKey.Name {
        .init(
            key: String(repeating: letter, count: 64),
            fingerprint: String(repeating: letter, count: 4) + "-0000-1111-2222-3333")
    }
}

extension Action {
    static func receive(
        _ receipt: Receipt, signer: AuthorityKey.Name = .sample("a"), trust: Trust? = nil
    ) -> Action {
        .recordReceipt(
            .init(
                receipt: receipt, digest: "of \(receipt)", document: "{}", signer: signer,
                cycleDigest: "the cycle's", trust: trust))
    }
}

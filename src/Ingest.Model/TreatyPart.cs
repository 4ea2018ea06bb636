namespace Ingest.Model;

/// <summary>The part of an instrument a passage stands in. Outside instruments everything is <see cref="Body"/>.</summary>
public enum TreatyPart
{
    /// <summary>Running text with no treaty structure around it.</summary>
    Body,
    Title,
    Preamble,

    /// <summary>Numbered articles, sections or paragraphs that hold the undertakings.</summary>
    Operative,

    /// <summary>Entry into force, duration, amendment, termination, settlement of disputes, languages.</summary>
    Final,

    /// <summary>"Done at …", "Signed in …", "Fait à …": the testimonium.</summary>
    Testimonium,
    Signature,
    Annex,
}

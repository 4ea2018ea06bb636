namespace Ingest.Web.Registry.Api;

/// <summary>A parameter of <see cref="RegistryFilter"/> as the API's documentation tells it.</summary>
public sealed record FilterParameter(string Name, string Meaning)
{
    public static IReadOnlyList<FilterParameter> All { get; } =
    [
        new("q", "Words that all stand in title, parties or quotations, or on one page of its text."),
        new("party", "Codes of parties, all of which must be parties: ISO 3166-1 alpha-3 or an organisation's acronym, parted by commas."),
        new("pair", "Two codes joined by a dash: FRA-DEU."),
        new("any", "Codes or groups (EU27), one of which must be a party, parted by commas."),
        new("among", "Codes or groups, two of which must be parties, parted by commas."),
        new("year", "Year of signature, or none for undated agreements."),
        new("from", "First year of signature."),
        new("to", "Last year of signature."),
        new("since", "Signed on this day or later: 2024-01-31."),
        new("until", "Signed on this day or before."),
        new("type", "A type code of the codebook, or none."),
        new("focus", "A primary content of the codebook, or none."),
        new("content", "A content code of the codebook, or none."),
        new("clause", "A clause code of the codebook, or none."),
        new("binding", "binding, non-binding or unsettled."),
        new("sides", "bilateral or plurilateral."),
        new("status", "active (default), merged, withdrawn or all."),
        new("source", "review, or the registry it was imported from."),
        new("on", "The day on which agreements must stand: 2025-06-30."),
        new("pairs", "yes counts an agreement of three or more as a tie between each two of its parties."),
        new("inferred", "no leaves out parties that only a group's name proves."),
        new("order", "signed (default), newest, changed or id."),
    ];
}

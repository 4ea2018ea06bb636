namespace Ingest.Web.Registry.Claims;

/// <summary>How a stated number stands to what the registry holds.</summary>
public enum ClaimVerdict
{
    Agrees,

    /// <summary>Not as stated, but counted in another way: bilateral ones only, or pairs of plurilateral ones.</summary>
    AgreesOtherwise,
    Differs,

    /// <summary>No number could be read that a count could be held against.</summary>
    NotComparable,
}

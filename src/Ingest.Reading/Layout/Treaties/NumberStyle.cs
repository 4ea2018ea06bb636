namespace Ingest.Reading.Layout.Treaties;

/// <summary>How a provision's number is written.</summary>
internal enum NumberStyle
{
    /// <summary>"1.", "(2)", "3)".</summary>
    Number,

    /// <summary>"2.1".</summary>
    Nested,

    /// <summary>"IV.": sections.</summary>
    Roman,

    /// <summary>"(a)", "b.".</summary>
    Letter,

    /// <summary>"(ii)": below letters.</summary>
    SmallRoman,
}

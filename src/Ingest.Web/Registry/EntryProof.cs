using Ingest.Model;

namespace Ingest.Web.Registry;

/// <summary>A quotation under a value, and its place among all of the entry.</summary>
/// <param name="Number">Counts the quotations of an entry from 1; the anchor is <c>#e3</c>.</param>
/// <param name="Entry">The entry's id.</param>
public sealed record EntryProof(int Number, string Entry, Field Field, Citation Citation)
{
    /// <summary>To the words on their page.</summary>
    public string Leads => $"/registry/entries/{Entry}#e{Number}";
}

using System.Globalization;
using System.Text;
using Ingest.Storage;
using Ingest.Web.Registry.Api;

namespace Ingest.Web.Registry.Releases;

/// <summary>Under which terms each part of a release may be used.</summary>
public static class Licences
{
    public static string Markdown(Release release, RegistrySnapshot registry)
    {
        var text = new StringBuilder("# Licences and provenance\n\n");
        text.Append(release.Licence.Length > 0
            ? $"What the people of this registry coded and decided: {release.Licence}.\n"
            : "Under which licence the coding may be used is not stated: ask its publisher.\n");
        if (registry.Imports.Count > 0)
        {
            text.Append("\nImported entries keep the terms of the registry they come from; cite it as well:\n\n");
            foreach (var (source, citation) in registry.Imports.OrderBy(import => import.Key, StringComparer.Ordinal))
                text.Append(CultureInfo.InvariantCulture, $"- {source}: {citation}\n");
        }

        text.Append(CultureInfo.InvariantCulture, $"""

            Quotations belong to their documents, listed with publisher, address and licence in documents.csv. Where the licence
            lets words be shared they are whole; elsewhere they are the first {Quotations.Words} words (right of quotation, Berne Convention
            article 10(1)), marked `shortened`, and page and box lead to the rest.


            """);
        foreach (var group in registry.Documents.GroupBy(document => document.Provenance.Licence ?? "not stated").OrderBy(group => group.Key, StringComparer.Ordinal))
            text.Append(CultureInfo.InvariantCulture, $"- {group.Key}: {group.Count()} documents, quotations {(Quotations.MayTravel(group.Key) ? "whole" : "shortened")}\n");
        return text.ToString();
    }
}

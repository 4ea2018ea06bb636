using Ingest.Agreements.Detection.Instruments;
using Ingest.Agreements.Detection.Mentions;
using Ingest.Model;

namespace Ingest.Agreements.Detection;

/// <summary>From a document to the agreements in it: the one it is, or those it speaks of.</summary>
public sealed class DetectionStage
{
    public IReadOnlyList<DetectedAgreement> Detect(Document document)
    {
        var text = new FlatText(document);
        var instruments = InstrumentReader.Read(text);
        return instruments.Count > 0 ? instruments : MentionReader.Read(text);
    }

    /// <summary>Numbers the document states about sets of agreements.</summary>
    public IReadOnlyList<Claim> Claims(Document document) => [];
}

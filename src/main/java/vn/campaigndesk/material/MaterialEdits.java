package vn.campaigndesk.material;

import java.util.List;
import vn.campaigndesk.change.Edit;

/// One gesture: what is done to materials, then to versions, then to deliveries. A version made with the material 0
/// belongs to the material that is made in the same gesture.
public record MaterialEdits(
        List<Edit<Material>> materials, List<Edit<MaterialVersion>> versions, List<Edit<Delivery>> deliveries) {
    public MaterialEdits {
        materials = List.copyOf(materials);
        versions = List.copyOf(versions);
        deliveries = List.copyOf(deliveries);
    }

    static MaterialEdits ofMaterials(Edit<Material> edit) {
        return new MaterialEdits(List.of(edit), List.of(), List.of());
    }

    static MaterialEdits ofVersions(Edit<MaterialVersion> edit) {
        return new MaterialEdits(List.of(), List.of(edit), List.of());
    }

    static MaterialEdits ofDeliveries(List<Edit<Delivery>> edits) {
        return new MaterialEdits(List.of(), List.of(), edits);
    }

    /// What takes it back: what was done last first.
    public MaterialEdits reversed() {
        return new MaterialEdits(back(materials), back(versions), back(deliveries));
    }

    private static <T> List<Edit<T>> back(List<Edit<T>> edits) {
        return edits.reversed().stream().map(Edit::reverse).toList();
    }

    boolean isEmpty() {
        return materials.isEmpty() && versions.isEmpty() && deliveries.isEmpty();
    }
}

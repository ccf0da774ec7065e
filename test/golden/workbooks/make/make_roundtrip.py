"""Writes test/golden/roundTrip: workbooks of which every part must come back. Run from this folder: see ../README.md."""
from pathlib import Path

import roundtrip_grafted as grafted
import roundtrip_made as made

FOLDER = Path(__file__).parents[2] / 'roundTrip'
WORKBOOKS = {
    'charts': made.charts,
    'pictures': made.pictures,
    'looks': made.looks,
    'protected': made.protected,
    'pivot': made.pivot,
    'threaded-comments': grafted.threaded_comments,
    'custom-xml': grafted.custom_xml,
    'external-link': grafted.external_link,
    'slicer': grafted.slicer,
    'data-model': grafted.data_model,
    'embedded-object': grafted.embedded_object,
    'prefixed': grafted.prefixed,
}

FOLDER.mkdir(exist_ok=True)
for name, write in WORKBOOKS.items():
    write(FOLDER / f'{name}.xlsx')

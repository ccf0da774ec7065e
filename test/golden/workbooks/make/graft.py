"""Adds parts to an .xlsx as the programs that make them would have stored them: part, content type, relationship, and the element that names it."""
import zipfile
from xml.sax.saxutils import quoteattr

OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
MICROSOFT = 'http://schemas.microsoft.com/office'
STAMP = (2024, 5, 2, 9, 0, 0)


class Graft:
    def __init__(self, path):
        self.path = path
        with zipfile.ZipFile(path) as file:
            self.parts = {name: file.read(name) for name in file.namelist()}

    def text(self, part):
        return self.parts[part].decode('utf-8')

    def replace(self, part, old, new):
        text = self.text(part)
        if old not in text:
            raise ValueError(f'{part} has no {old}')
        self.parts[part] = text.replace(old, new, 1).encode('utf-8')

    def add(self, part, content, kind=None):
        """kind: content type of this part; without it its extension must be known (see `extension`)."""
        self.parts[part] = content if isinstance(content, bytes) else content.encode('utf-8')
        if kind:
            self.replace('[Content_Types].xml', '</Types>', f'<Override PartName="/{part}" ContentType="{kind}"/></Types>')

    def extension(self, extension, kind):
        if f'Extension="{extension}"' not in self.text('[Content_Types].xml'):
            types = self.text('[Content_Types].xml')
            end = types.index('>', types.index('<Types')) + 1
            self.parts['[Content_Types].xml'] = f'{types[:end]}<Default Extension="{extension}" ContentType="{kind}"/>{types[end:]}'.encode('utf-8')

    def relate(self, source, identity, kind, target, external=False):
        """source: the part that refers, '' for the file itself."""
        folder, _, name = source.rpartition('/')
        part = f'{folder}/_rels/{name}.rels'.lstrip('/')
        if part not in self.parts:
            self.parts[part] = b'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>'
        mode = ' TargetMode="External"' if external else ''
        self.replace(part, '</Relationships>', f'<Relationship Id="{identity}" Type={quoteattr(kind)} Target={quoteattr(target)}{mode}/></Relationships>')

    def save(self):
        with zipfile.ZipFile(self.path, 'w', zipfile.ZIP_DEFLATED) as file:
            for name, content in self.parts.items():
                file.writestr(zipfile.ZipInfo(name, STAMP), content, zipfile.ZIP_DEFLATED)

/** Draws each kind of thing in its own shape on the graphics card: sigma's circles, with a distance to the edge for each shape. */
import { NodeProgram, type ProgramInfo } from 'sigma/rendering';
import type { NodeDisplayData, RenderParams } from 'sigma/types';
import { floatColor } from 'sigma/utils';
import type { NodeKind } from './kinds.ts';

/** What the graph keeps of each thing. */
export interface NodeAttributes {
  x: number;
  y: number;
  size: number;
  label: string;
  kind: NodeKind;
  type: 'shape';
}

/** As the shader knows them. */
const SHAPES: Readonly<Record<NodeKind, number>> = {
  SPEAKER: 0,
  INSTITUTION: 1,
  TOPIC: 2,
  SERIES: 3,
  TALK: 4,
  LEFT_OUT: 5,
};

/** A triangle around all shapes, of which corners may stand out of the circle. */
const VERTEX_SHADER = `
attribute vec4 a_id;
attribute vec4 a_color;
attribute vec2 a_position;
attribute float a_size;
attribute float a_shape;
attribute float a_angle;
uniform mat3 u_matrix;
uniform float u_sizeRatio;
uniform float u_correctionRatio;
varying vec4 v_color;
varying vec2 v_diff;
varying float v_shape;
varying float v_edge;
void main() {
  float radius = a_size * u_correctionRatio / u_sizeRatio * 2.0;
  vec2 diff = radius * 2.8 * vec2(cos(a_angle), sin(a_angle));
  gl_Position = vec4((u_matrix * vec3(a_position + diff, 1)).xy, 0, 1);
  v_diff = diff / radius;
  v_shape = a_shape;
  v_edge = u_correctionRatio * 2.0 / radius;
  #ifdef PICKING_MODE
  v_color = a_id;
  #else
  v_color = a_color;
  #endif
  v_color.a *= 255.0 / 254.0;
}`;

const FRAGMENT_SHADER = `
precision highp float;
varying vec4 v_color;
varying vec2 v_diff;
varying float v_shape;
varying float v_edge;
float distanceTo(vec2 p) {
  vec2 q = abs(p);
  if (v_shape < 0.5) return length(p) - 1.0;
  if (v_shape < 1.5) return max(q.x, q.y) - 0.88;
  if (v_shape < 2.5) return (q.x + q.y - 1.2) * 0.7071;
  if (v_shape < 3.5) return min(max(q.x - 1.1, q.y - 0.4), max(q.x - 0.4, q.y - 1.1));
  if (v_shape < 4.5) return max(-p.y, 0.866 * q.x + 0.5 * p.y) - 0.64;
  #ifdef PICKING_MODE
  return length(p) - 1.0;
  #else
  return abs(length(p) - 0.8) - 0.2;
  #endif
}
void main(void) {
  float d = distanceTo(v_diff);
  #ifdef PICKING_MODE
  gl_FragColor = d > 0.0 ? vec4(0.0) : v_color;
  #else
  gl_FragColor = mix(v_color, vec4(0.0), clamp(d / v_edge + 0.5, 0.0, 1.0));
  #endif
}`;

const UNIFORMS = ['u_sizeRatio', 'u_correctionRatio', 'u_matrix'] as const;
const THIRD = (2 * Math.PI) / 3;

export class ShapeProgram extends NodeProgram<(typeof UNIFORMS)[number], NodeAttributes> {
  getDefinition() {
    const { FLOAT, UNSIGNED_BYTE, TRIANGLES } = WebGLRenderingContext;
    return {
      VERTICES: 3,
      VERTEX_SHADER_SOURCE: VERTEX_SHADER,
      FRAGMENT_SHADER_SOURCE: FRAGMENT_SHADER,
      METHOD: TRIANGLES,
      UNIFORMS,
      ATTRIBUTES: [
        { name: 'a_position', size: 2, type: FLOAT },
        { name: 'a_size', size: 1, type: FLOAT },
        { name: 'a_shape', size: 1, type: FLOAT },
        { name: 'a_color', size: 4, type: UNSIGNED_BYTE, normalized: true },
        { name: 'a_id', size: 4, type: UNSIGNED_BYTE, normalized: true },
      ],
      CONSTANT_ATTRIBUTES: [{ name: 'a_angle', size: 1, type: FLOAT }],
      CONSTANT_DATA: [[0], [THIRD], [2 * THIRD]],
    };
  }

  processVisibleItem(nodeIndex: number, start: number, data: NodeDisplayData & { readonly kind?: NodeKind }): void {
    const values = [data.x, data.y, data.size, SHAPES[data.kind ?? 'SPEAKER'], floatColor(data.color), nodeIndex];
    this.array.set(values, start);
  }

  setUniforms({ sizeRatio, correctionRatio, matrix }: RenderParams, { gl, uniformLocations }: ProgramInfo): void {
    gl.uniform1f(uniformLocations.u_correctionRatio ?? null, correctionRatio);
    gl.uniform1f(uniformLocations.u_sizeRatio ?? null, sizeRatio);
    gl.uniformMatrix3fv(uniformLocations.u_matrix ?? null, false, matrix);
  }
}
